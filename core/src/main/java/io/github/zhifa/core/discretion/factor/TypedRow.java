// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * The ways in which one row of a table (a tier, or a level of a factor) holds.
 *
 * @param ways the ways, one of which must hold; empty where it has no typed form
 * @param untyped why it has no typed form; empty where it has one
 */
public record TypedRow(ImmutableList<Way> ways, Optional<BilingualText> untyped) {
  /** Beyond this a row is not taken apart: no real one has more, and the number multiplies. */
  private static final int MOST_WAYS = 256;

  static TypedRow of(ImmutableList<Way> ways) {
    return ways.size() > MOST_WAYS
        ? untyped("情形组合过多", "it holds in too many ways")
        : new TypedRow(ways, Optional.empty());
  }

  static TypedRow untyped(String zh, String en) {
    return new TypedRow(ImmutableList.of(), Optional.of(BilingualText.of(zh, en)));
  }

  /** Returns the row that holds where both hold. */
  TypedRow and(TypedRow other) {
    if (!isTyped() || !other.isTyped()) {
      return isTyped() ? other : this;
    }
    return of(
        Lists.cartesianProduct(ways, other.ways).stream()
            .limit(MOST_WAYS + 1L)
            .map(pair -> pair.get(0).and(pair.get(1)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the row that holds where one of the two holds. */
  TypedRow or(TypedRow other) {
    if (!isTyped() || !other.isTyped()) {
      return isTyped() ? other : this;
    }
    return of(ImmutableList.<Way>builder().addAll(ways).addAll(other.ways).build());
  }

  /** Returns whether it has a typed form. */
  public boolean isTyped() {
    return untyped.isEmpty();
  }
}
