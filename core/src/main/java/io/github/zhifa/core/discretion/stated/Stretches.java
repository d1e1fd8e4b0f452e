// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.stated;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stretches of the values of one factor that the criteria of a table tell apart, numbered from
 * 0. Of numbers each end is a stretch of its own, and so are the numbers below it and those behind
 * the last; of an enumeration each value; of a circumstance that it is there.
 */
final class Stretches {
  /** Tables count in whole months, but an act may last a month and a half. */
  private static final ImmutableSet<String> DURATIONS =
      ImmutableSet.of("个月", "月", "周", "星期", "天", "日");

  /** The stretch of a fact that is not stated. */
  static final int NOT_STATED = -1;

  /** The stretch of a circumstance that is there. */
  static final int THERE = 0;

  private final Factor factor;
  private final boolean whole;
  private final BigDecimal[] ends;

  private Stretches(Factor factor, BigDecimal[] ends) {
    this.factor = factor;
    String unit = factor.unit().orElse("");
    this.whole = Lattice.of(unit) == Lattice.WHOLE && !DURATIONS.contains(unit);
    this.ends = ends;
  }

  /** Returns the stretches of {@code factor}, for which {@code criteria} ask. */
  static Stretches of(Factor factor, Stream<Criterion> criteria) {
    BigDecimal[] ends =
        criteria
            .filter(NumberCriterion.class::isInstance)
            .map(NumberCriterion.class::cast)
            .flatMap(
                number ->
                    Stream.of(
                        number.atLeast(), number.moreThan(), number.atMost(), number.lessThan()))
            .flatMap(Optional::stream)
            .map(PlainNumber::of)
            .distinct()
            .sorted()
            .toArray(BigDecimal[]::new);
    return new Stretches(factor, ends);
  }

  Factor factor() {
    return factor;
  }

  /** Returns whether the numbers are whole. */
  boolean areWhole() {
    return whole;
  }

  /** Returns the stretch of a number. */
  int of(BigDecimal number) {
    int below = 0;
    int above = ends.length;
    while (below < above) {
      int middle = (below + above) >>> 1;
      int order = number.compareTo(ends[middle]);
      if (order == 0) {
        return 2 * middle + 1;
      } else if (order < 0) {
        above = middle;
      } else {
        below = middle + 1;
      }
    }
    return 2 * below;
  }

  /** Returns the stretch of a value of the enumeration; {@link #NOT_STATED} if it is none. */
  int of(String value) {
    return factor.values().indexOf(value);
  }

  /** Returns the first stretch that meets {@code criterion}. */
  int first(Criterion criterion) {
    return criterion.match(
        number ->
            number
                .atLeast()
                .map(this::of)
                .or(() -> number.moreThan().map(end -> of(end) + 1))
                .orElse(0),
        choice -> of(choice.value()),
        there -> THERE);
  }

  /** Returns the last stretch that meets {@code criterion}; before the first where none does. */
  int last(Criterion criterion) {
    return criterion.match(
        number ->
            number
                .atMost()
                .map(this::of)
                .or(() -> number.lessThan().map(end -> of(end) - 1))
                .orElse(2 * ends.length),
        choice -> of(choice.value()),
        there -> THERE);
  }
}
