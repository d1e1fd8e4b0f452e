// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * The ways in which one row of a table (a tier, or a level of a factor) holds.
 *
 * @param ways the ways, one of which must hold; empty where it has no typed form
 * @param untyped why it has no typed form; empty where it has one
 */
public record TypedRow(ImmutableList<Way> ways, Optional<BilingualText> untyped) {
  static TypedRow of(ImmutableList<Way> ways) {
    return new TypedRow(ways, Optional.empty());
  }

  static TypedRow untyped(String zh, String en) {
    return new TypedRow(ImmutableList.of(), Optional.of(BilingualText.of(zh, en)));
  }

  /** Returns whether it has a typed form. */
  public boolean isTyped() {
    return untyped.isEmpty();
  }
}
