// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.ItemReference;
import java.util.Optional;

/**
 * Something that rests on items of a list: an officer's certificate, a decision that is still open.
 *
 * @param id how the caller knows it, such as the number of the certificate or of the case
 * @param township the township or street office that it belongs to
 * @param item the one item that it rests on; empty where it rests on all that its township holds
 */
public record ItemUse(String id, DivisionCode township, Optional<ItemReference> item) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ItemUse {
    checkArgument(!id.isBlank(), "id is blank: township=%s", township);
  }
}
