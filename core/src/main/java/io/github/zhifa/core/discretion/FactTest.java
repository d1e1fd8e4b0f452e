// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * One criterion of a way in which a row holds, prepared for many cases.
 *
 * @param place the place of its factor
 * @param factor its factor
 * @param column the column that it stands in
 * @param together the places of the factors that the way asks for in this column, its own among
 *     them
 * @param meets whether a value that is stated meets it
 */
record FactTest(
    int place,
    Factor factor,
    String column,
    ImmutableList<Integer> together,
    Predicate<Object> meets) {

  static FactTest of(Way.Placed placed, Way way, FactorIndex index) {
    int place = index.place(placed.criterion());
    Factor factor = index.factors().get(place);
    return new FactTest(
        place,
        factor,
        placed.column(),
        way.criteria().stream()
            .filter(other -> other.column().equals(placed.column()))
            .map(other -> index.place(other.criterion()))
            .collect(toImmutableList()),
        placed
            .criterion()
            .<Predicate<Object>>match(
                NumberTest::of,
                choice -> Integer.valueOf(factor.number(choice.value()))::equals,
                there -> stated -> true));
  }

  /** Returns whether it is met. */
  Truth of(FactState facts) {
    Object stated = facts.stated(place);
    if (stated != null) {
      return meets.test(stated) ? Truth.YES : Truth.NO;
    }
    return factor.kind() == FactorKind.CIRCUMSTANCE || facts.isAnsweredWithout(this)
        ? Truth.NO
        : Truth.UNKNOWN;
  }
}
