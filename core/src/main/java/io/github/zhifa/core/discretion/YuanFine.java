// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * A fine in yuan, or what must be known before it is one. Exactly one of the two is there.
 *
 * @param range the fine in yuan, within the statute and rounded
 * @param needs what is not stated (违法所得, the number of 平方米)
 */
public record YuanFine(Optional<FineRange> range, Optional<BilingualText> needs) {
  static YuanFine of(FineRange range) {
    return new YuanFine(Optional.of(range), Optional.empty());
  }

  static YuanFine needing(BilingualText what) {
    return new YuanFine(Optional.empty(), Optional.of(what));
  }
}
