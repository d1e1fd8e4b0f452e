// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which values a quantity can take: between 5 and 6 persons there is nobody. */
public enum Lattice {
  /** Whole numbers: times, items, persons, sheets, days, months. */
  WHOLE(BigDecimal.ONE),
  /** Money in yuan, to the fen. */
  FEN(new BigDecimal("0.01")),
  /** Any number. */
  CONTINUOUS(BigDecimal.ZERO);

  /** The units that measure. All others count: classifiers (张, 株, 块) are an open set. */
  private static final ImmutableSet<String> MEASURING =
      ImmutableSet.of(
          "%",
          "‰", "倍", "年", "小时", "分钟", "秒", "学时", "蒸吨", "吨", "千克", "克", "毫克", "立方米", "平方米", "平方公里",
          "公里", "千米", "米", "厘米", "毫米", "公顷", "亩", "升", "毫升", "分贝", "千瓦", "兆瓦", "度", "℃");

  private final BigDecimal step;

  Lattice(BigDecimal step) {
    this.step = step;
  }

  /** Returns the values of a quantity in {@code unit}. */
  public static Lattice of(String unit) {
    if ("元".equals(unit)) {
      return FEN;
    }
    return MEASURING.contains(unit) ? CONTINUOUS : WHOLE;
  }

  /**
   * Returns the same values in the one form that this lattice knows: on steps, lower end included
   * and upper end excluded, so that neighbours touch. The result may be empty.
   */
  public Range<BigDecimal> canonical(Range<BigDecimal> range) {
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

  /** Returns the distance between two neighbouring values; 0 where there is none. */
  public BigDecimal step() {
    return step;
  }

  /**
   * Returns whether the quantity is measured and not counted. Rows that share nothing but an end of
   * a measured quantity touch, as tiers are commonly drawn; rows that share five persons overlap.
   */
  public boolean isMeasured() {
    return this != WHOLE;
  }

  /** Returns the last value before {@code end}; of a continuous quantity the end itself. */
  public BigDecimal lastBefore(BigDecimal end) {
    return end.subtract(step);
  }

  /** Returns the first step at {@code value} or after it; strictly after it if not included. */
  private BigDecimal onOrAfter(BigDecimal value, boolean included) {
    RoundingMode mode = included ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal steps = value.divide(step, 0, mode);
    return (included ? steps : steps.add(BigDecimal.ONE)).multiply(step);
  }
}
