// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import com.google.common.collect.Range;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that meet criteria. */
public final class NumberRanges {
  private NumberRanges() {}

  /** Returns the numbers that meet {@code criterion}; empty where none does. */
  public static Optional<Range<BigDecimal>> of(NumberCriterion criterion) {
    Range<BigDecimal> from =
        criterion
            .atLeast()
            .map(Range::atLeast)
            .or(() -> criterion.moreThan().map(Range::greaterThan))
            .orElse(Range.all());
    Range<BigDecimal> to =
        criterion
            .atMost()
            .map(Range::atMost)
            .or(() -> criterion.lessThan().map(Range::lessThan))
            .orElse(Range.all());
    return common(from, to);
  }

  /** Returns the numbers in both; empty where there is none. */
  public static Optional<Range<BigDecimal>> common(Range<BigDecimal> one, Range<BigDecimal> other) {
    return one.isConnected(other)
        ? Optional.of(one.intersection(other)).filter(range -> !range.isEmpty())
        : Optional.empty();
  }
}
