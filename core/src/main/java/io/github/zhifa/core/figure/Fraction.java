// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms: a growth of 2349 posts on 5965 is 2349/5965, not 39.38 %.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Nothing. */
  public static final Fraction ZERO = of(0);

  private static final Fraction HALF = new Fraction(BigInteger.ONE, BigInteger.TWO);

  /** One. */
  public static final Fraction ONE = of(1);

  /**
   * Brings the fraction into lowest terms.
   *
   * @throws IllegalArgumentException if the denominator is zero
   */
  public Fraction {
    if (!denominator.equals(BigInteger.ONE)) {
      checkArgument(denominator.signum() != 0, "denominator is zero: numerator=%s", numerator);
      BigInteger divisor = numerator.gcd(denominator);
      divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** Returns a whole number. */
  public static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /** Returns a decimal number. */
  public static Fraction of(BigDecimal number) {
    BigDecimal plain = number.setScale(Math.max(0, number.scale()));
    return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /** Returns the sum. */
  public Fraction plus(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return new Fraction(numerator.add(other.numerator), denominator);
    }
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Returns the difference. */
  public Fraction minus(Fraction other) {
    return plus(other.negate());
  }

  /** Returns the product. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Returns the quotient.
   *
   * @throws IllegalArgumentException if {@code other} is zero
   */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Returns this with the other sign. */
  public Fraction negate() {
    return new Fraction(numerator.negate(), denominator);
  }

  /** Returns -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  /** Returns whether this is a whole number. */
  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** Returns the greatest whole number that is not above this. */
  BigInteger floor() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 0, RoundingMode.FLOOR)
        .toBigInteger();
  }

  /** Returns the nearest whole number, the greater of two. */
  BigInteger round() {
    return plus(HALF).floor();
  }

  /** Returns this with {@code places} decimals. */
  public BigDecimal toDecimal(int places, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, rounding);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the number as text, such as 29 or 2349/5965. */
  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
