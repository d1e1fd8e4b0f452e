// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.math.BigDecimal;

/**
 * One number with its unit and the word that makes it an end of a range.
 *
 * @param side which end it is
 * @param value the number, scaled
 * @param scaled whether the number is printed with a scale (1.5万)
 * @param unit the unit in its normal name; empty where none is printed
 * @param closure whether the number itself belongs to the range
 * @param ordinal whether it counts times in order (第二次)
 * @param number where the number itself starts
 * @param start where the expression starts, from a word before the number on
 * @param end where it ends
 */
record Amount(
    Side side,
    BigDecimal value,
    boolean scaled,
    String unit,
    Closure closure,
    boolean ordinal,
    int number,
    int start,
    int end) {

  enum Side {
    LOWER,
    UPPER,
    POINT
  }

  /** 以上 and 以下 leave it to the convention. */
  enum Closure {
    INCLUDED,
    EXCLUDED,
    CONVENTION
  }

  Amount endingAt(int other) {
    return new Amount(side, value, scaled, unit, closure, ordinal, number, start, other);
  }

  Amount withUnit(String other, BigDecimal converted) {
    return new Amount(side, converted, scaled, other, closure, ordinal, number, start, end);
  }
}
