// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.premise.Truth;

/**
 * One criterion of a way in which a row holds, prepared for many cases.
 *
 * @param place the place of its factor
 * @param factor its factor
 * @param column the column that it stands in
 * @param together the places of the factors that the way asks for in this column, its own among
 *     them
 * @param first the first of the {@link Stretches} that meet it
 * @param last the last of them, inclusive
 */
record FactTest(
    int place, Factor factor, String column, ImmutableList<Integer> together, int first, int last) {

  static FactTest of(Way.Placed placed, Way way, FactorIndex index) {
    int place = index.place(placed.criterion());
    Stretches stretches = index.stretches(place);
    return new FactTest(
        place,
        stretches.factor(),
        placed.column(),
        way.criteria().stream()
            .filter(other -> other.column().equals(placed.column()))
            .map(other -> index.place(other.criterion()))
            .collect(toImmutableList()),
        stretches.first(placed.criterion()),
        stretches.last(placed.criterion()));
  }

  /** Returns whether it is met. */
  Truth of(FactState facts) {
    int stretch = facts.stretch(place);
    if (stretch != Stretches.NOT_STATED) {
      return first <= stretch && stretch <= last ? Truth.YES : Truth.NO;
    }
    return factor.kind() == FactorKind.CIRCUMSTANCE || facts.isAnsweredWithout(this)
        ? Truth.NO
        : Truth.UNKNOWN;
  }
}
