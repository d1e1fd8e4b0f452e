// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a claim is the number of: {@code dividend / divisor} lies in {@code interval}.
 *
 * @param figure the figure that claims it
 * @param interval the numbers that it can stand for
 * @param unit what one in the unit of the figure is worth here: 0.01 for %, 10000 for 万名
 * @param dividend what is counted
 * @param divisor what it is divided by, the constant 1 for a count
 */
public record Measured(
    Figure figure,
    PrintedInterval interval,
    BigDecimal unit,
    LinearForm dividend,
    LinearForm divisor) {

  /** Returns what the claim says; hard is only that there is something to divide by. */
  ImmutableList<Constraint> constraints() {
    ImmutableList.Builder<Constraint> all = ImmutableList.builder();
    if (!divisor.coefficients().isEmpty()) {
      all.add(Constraint.aboveZero(divisor));
    }
    interval.holds(dividend, divisor).forEach(each -> all.add(each.claimedBy(figure.id())));
    return all.build();
  }

  /** Returns the number that the claim would have in a solution, in the unit of the figure. */
  public Fraction numberAt(Map<String, Long> witness) {
    return Fraction.of(dividend.valueAt(witness))
        .over(Fraction.of(divisor.valueAt(witness)))
        .over(Fraction.of(unit));
  }

  /** Returns by how much the dividend is above {@code number} times the divisor, or a multiple. */
  LinearForm above(Fraction number) {
    Fraction ratio = number.times(Fraction.of(unit));
    return dividend
        .times(new BigDecimal(ratio.denominator()))
        .minus(divisor.times(new BigDecimal(ratio.numerator())));
  }

  /**
   * Returns one in the last printed place, in the unit of the figure; zero if nothing is rounded.
   * What is cut off to zero may be above it or below.
   */
  Fraction lastPlace() {
    BigDecimal width =
        interval
            .most()
            .flatMap(most -> interval.least().map(most::subtract))
            .orElse(BigDecimal.ZERO);
    boolean bothSides = figure.precision() == Precision.TRUNCATED && figure.number().signum() == 0;
    return Fraction.of(width).over(Fraction.of(unit)).over(Fraction.of(bothSides ? 2 : 1));
  }
}
