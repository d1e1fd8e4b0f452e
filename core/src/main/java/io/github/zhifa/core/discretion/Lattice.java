// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which values a quantity can take: between 5 and 6 persons there is nobody. */
public enum Lattice {
  /** Whole numbers: times, items, persons, days, months. */
  WHOLE(BigDecimal.ONE),
  /** Money in yuan, to the fen. */
  FEN(new BigDecimal("0.01")),
  /** Any number. */
  CONTINUOUS(BigDecimal.ZERO);

  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of(
          "次", "项", "个", "人", "名", "处", "起", "宗", "件", "户", "家", "份", "台", "套", "辆", "车次", "头", "只",
          "株", "棵", "块", "日", "天", "个月", "月", "周");

  private final BigDecimal step;

  Lattice(BigDecimal step) {
    this.step = step;
  }

  /** Returns the values of a quantity in {@code unit}. */
  public static Lattice of(String unit) {
    if (COUNTED.contains(unit)) {
      return WHOLE;
    }
    return "元".equals(unit) ? FEN : CONTINUOUS;
  }

  /**
   * Returns the same values in the one form that this lattice knows: on steps, lower end included
   * and upper end excluded, so that neighbours touch. The result may be empty.
   */
  Range<BigDecimal> canonical(Range<BigDecimal> range) {
    if (this == CONTINUOUS) {
      return range;
    }
    Range<BigDecimal> values = Range.all();
    if (range.hasLowerBound()) {
      boolean included = range.lowerBoundType() == BoundType.CLOSED;
      values = values.intersection(Range.atLeast(onOrAfter(range.lowerEndpoint(), included)));
    }
    if (range.hasUpperBound()) {
      boolean included = range.upperBoundType() == BoundType.CLOSED;
      BigDecimal end = onOrAfter(range.upperEndpoint(), !included);
      values =
          values.hasLowerBound() && end.compareTo(values.lowerEndpoint()) < 0
              ? Range.closedOpen(end, end)
              : values.intersection(Range.lessThan(end));
    }
    return values;
  }

  /** Returns the last value before {@code end}; of a continuous quantity the end itself. */
  BigDecimal lastBefore(BigDecimal end) {
    return end.subtract(step);
  }

  /** Returns the first step at {@code value} or after it; strictly after it if not included. */
  private BigDecimal onOrAfter(BigDecimal value, boolean included) {
    RoundingMode mode = included ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal steps = value.divide(step, 0, mode);
    return (included ? steps : steps.add(BigDecimal.ONE)).multiply(step);
  }
}
