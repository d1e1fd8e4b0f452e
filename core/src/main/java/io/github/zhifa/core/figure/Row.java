// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.figure.ClaimSystem.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A constraint in whole numbers: the sum of coefficient times unknown, plus a constant, is at least
 * zero. A row is only made where that sum stays within 62 bits for all values inside the bounds, so
 * plain {@code long} arithmetic on it is exact.
 *
 * <p>Where an unknown of the row may be a fraction, a sum above zero is not a sum of at least one.
 * Such a row takes in a margin, the same for all rows, that stands after the unknowns: the sum less
 * the margin is at least zero, and the margin is to be above zero.
 */
final class Row {
  private static final int MOST_BITS = 61;

  final int[] unknowns;
  final long[] coefficients;
  final long constant;

  /** Whether only whole numbers make the sum. */
  final boolean whole;

  private Row(int[] unknowns, long[] coefficients, long constant, boolean whole) {
    this.unknowns = unknowns;
    this.coefficients = coefficients;
    this.constant = constant;
    this.whole = whole;
  }

  /**
   * Returns {@code constraint} over the unknowns of {@code system}, numbered in their order.
   *
   * @throws IllegalArgumentException if the numbers are too large
   */
  static Row of(Constraint constraint, ClaimSystem system) {
    checkArgument(
        fits(constraint, system.unknowns()), "numbers are too large: constraint=%s", constraint);
    boolean whole =
        constraint.form().coefficients().keySet().stream().noneMatch(system.fractional()::contains);
    return whole ? whole(constraint, system) : withFractions(constraint, system);
  }

  private static Row withFractions(Constraint constraint, ClaimSystem system) {
    ImmutableList<String> names = system.unknowns().keySet().asList();
    BigInteger scale = scale(constraint);
    LongStream.Builder coefficients = LongStream.builder();
    IntStream.Builder unknowns = IntStream.builder();
    constraint
        .form()
        .coefficients()
        .forEach(
            (name, value) -> {
              unknowns.add(names.indexOf(name));
              coefficients.add(scaled(value, scale).longValueExact());
            });
    if (constraint.strict()) {
      unknowns.add(names.size());
      coefficients.add(-1);
    }
    long constant = scaled(constraint.form().constant(), scale).longValueExact();
    return new Row(unknowns.build().toArray(), coefficients.build().toArray(), constant, false);
  }

  private static Row whole(Constraint constraint, ClaimSystem system) {
    ImmutableList<String> names = system.unknowns().keySet().asList();
    BigInteger scale = scale(constraint);
    BigInteger divisor = BigInteger.ZERO;
    for (BigDecimal each : constraint.form().coefficients().values()) {
      divisor = divisor.gcd(scaled(each, scale));
    }
    divisor = divisor.max(BigInteger.ONE);
    ImmutableList<Map.Entry<String, BigDecimal>> terms =
        constraint.form().coefficients().entrySet().asList();
    int[] unknowns = new int[terms.size()];
    long[] coefficients = new long[terms.size()];
    for (int i = 0; i < unknowns.length; i++) {
      unknowns[i] = names.indexOf(terms.get(i).getKey());
      BigInteger whole = scaled(terms.get(i).getValue(), scale);
      coefficients[i] = whole.divide(divisor).longValueExact();
    }
    long constant = constantOf(constraint, scale).longValueExact();
    // Whole sums of multiples of the divisor: what the constant has beyond a multiple cannot help.
    return new Row(unknowns, coefficients, Math.floorDiv(constant, divisor.longValueExact()), true);
  }

  /** Returns the rows of {@code constraints}, in their order. */
  static ImmutableList<Row> of(ImmutableList<Constraint> constraints, ClaimSystem system) {
    return constraints.stream()
        .map(each -> of(each, system))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether {@code constraint} can be evaluated in 62 bits everywhere inside the bounds.
   */
  static boolean fits(Constraint constraint, Map<String, Bounds> bounds) {
    BigInteger scale = scale(constraint);
    BigInteger most = constantOf(constraint, scale).abs();
    for (Map.Entry<String, BigDecimal> term : constraint.form().coefficients().entrySet()) {
      Bounds range = bounds.get(term.getKey());
      checkArgument(range != null, "unknown is not there: name=%s", term.getKey());
      BigInteger least = BigInteger.valueOf(range.least()).abs();
      BigInteger reach = BigInteger.valueOf(range.most()).abs().max(least).max(BigInteger.ONE);
      most = most.add(scaled(term.getValue(), scale).abs().multiply(reach));
    }
    return most.bitLength() <= MOST_BITS;
  }

  private static BigInteger scale(Constraint constraint) {
    int places = Math.max(0, constraint.form().constant().scale());
    for (BigDecimal each : constraint.form().coefficients().values()) {
      places = Math.max(places, each.scale());
    }
    return BigInteger.TEN.pow(places);
  }

  private static BigInteger scaled(BigDecimal number, BigInteger scale) {
    return number.multiply(new BigDecimal(scale)).toBigIntegerExact();
  }

  /** Among whole sums, above zero means at least one. */
  private static BigInteger constantOf(Constraint constraint, BigInteger scale) {
    BigInteger constant = scaled(constraint.form().constant(), scale);
    return constraint.strict() ? constant.subtract(BigInteger.ONE) : constant;
  }

  /**
   * Tightens the bounds by this row alone.
   *
   * @return whether a value is left
   */
  boolean tighten(Box box) {
    long most = constant;
    for (int i = 0; i < unknowns.length; i++) {
      long best = coefficients[i] > 0 ? box.most(unknowns[i]) : box.least(unknowns[i]);
      most += coefficients[i] * best;
    }
    if (most < 0) {
      return false;
    }
    for (int i = 0; i < unknowns.length; i++) {
      long room = most / Math.abs(coefficients[i]);
      if (coefficients[i] > 0) {
        box.raiseLeast(unknowns[i], box.most(unknowns[i]) - room);
      } else {
        box.lowerMost(unknowns[i], box.least(unknowns[i]) + room);
      }
    }
    return true;
  }
}
