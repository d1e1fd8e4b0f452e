// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a published one can stand for.
 *
 * @param least the lower end; empty where there is none
 * @param leastIncluded whether the lower end belongs to it; false where there is none
 * @param most the upper end; empty where there is none
 * @param mostIncluded whether the upper end belongs to it; false where there is none
 */
public record PrintedInterval(
    Optional<BigDecimal> least,
    boolean leastIncluded,
    Optional<BigDecimal> most,
    boolean mostIncluded) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Returns what {@code figure} can stand for, in its unit without scale (名 for 万名). A rounded
   * number is rounded half up, away from zero, to its last printed digit: 94 is from 93.5 to below
   * 94.5, and 1.2万 from 11500 to below 12500; a truncated 94 is from 94 to below 95. A bound
   * reaches to nothing where nothing is on its side: 近100家 is from 0 to 100, 下降近三成 from -3 to 0,
   * and 下降超过10% has no lower end.
   */
  public static PrintedInterval of(Figure figure) {
    BigDecimal scale = PrintedNumber.scaleOf(figure.unit());
    BigDecimal number = figure.number().multiply(scale);
    if (figure.precision() == Precision.EXACT) {
      return new PrintedInterval(Optional.of(number), true, Optional.of(number), true);
    }
    Optional<BigDecimal> nothing = Optional.of(BigDecimal.ZERO);
    Optional<BigDecimal> end = Optional.of(number);
    if (figure.precision() == Precision.AT_LEAST) {
      boolean open = number.signum() >= 0;
      return new PrintedInterval(end, true, open ? Optional.empty() : nothing, !open);
    }
    if (figure.precision() == Precision.AT_MOST) {
      boolean open = number.signum() < 0;
      return new PrintedInterval(open ? Optional.empty() : nothing, !open, end, true);
    }
    BigDecimal place = lastPlace(figure, number, scale);
    boolean truncated = figure.precision() == Precision.TRUNCATED;
    BigDecimal up =
        truncated ? (number.signum() < 0 ? BigDecimal.ZERO : place) : place.multiply(HALF);
    BigDecimal down =
        truncated ? (number.signum() > 0 ? BigDecimal.ZERO : place) : place.multiply(HALF);
    return new PrintedInterval(
        Optional.of(number.subtract(down)),
        number.signum() > 0,
        Optional.of(number.add(up)),
        number.signum() < 0);
  }

  /** The printed expression knows the last digit; the stored number only where it is not found. */
  private static BigDecimal lastPlace(Figure figure, BigDecimal number, BigDecimal scale) {
    for (PrintedNumber printed : PrintedNumber.in(figure.printed())) {
      BigDecimal value = printed.value().orElse(BigDecimal.ZERO);
      if (value.compareTo(number.abs()) == 0) {
        return printed.lastPlace();
      } else if (value.compareTo(figure.number().abs()) == 0) {
        return printed.lastPlace().multiply(scale);
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, figure.number().scale())).multiply(scale);
  }

  /** Returns the numbers that sums of a number of this and one of {@code other} can be. */
  public PrintedInterval plus(PrintedInterval other) {
    return new PrintedInterval(
        least.flatMap(end -> other.least.map(end::add)),
        leastIncluded && other.leastIncluded,
        most.flatMap(end -> other.most.map(end::add)),
        mostIncluded && other.mostIncluded);
  }

  /** Returns whether a number belongs to both. */
  public boolean meets(PrintedInterval other) {
    return reaches(this, other) && reaches(other, this);
  }

  private static boolean reaches(PrintedInterval lower, PrintedInterval upper) {
    int order = lower.most.flatMap(end -> upper.least.map(end::compareTo)).orElse(1);
    return order > 0 || (order == 0 && lower.mostIncluded && upper.leastIncluded);
  }

  /**
   * Returns that {@code value} is {@code per} times a number of this, where {@code per} is not
   * negative.
   */
  ImmutableList<Constraint> holds(LinearForm value, LinearForm per) {
    ImmutableList.Builder<Constraint> both = ImmutableList.builder();
    least.ifPresent(
        end ->
            both.add(
                new Constraint(value.minus(per.times(end)), !leastIncluded, Optional.empty())));
    most.ifPresent(
        end ->
            both.add(new Constraint(per.times(end).minus(value), !mostIncluded, Optional.empty())));
    return both.build();
  }

  /** Returns this with both ends multiplied by {@code factor}, which is above zero. */
  PrintedInterval times(BigDecimal factor) {
    return new PrintedInterval(
        least.map(end -> end.multiply(factor)),
        leastIncluded,
        most.map(end -> end.multiply(factor)),
        mostIncluded);
  }
}
