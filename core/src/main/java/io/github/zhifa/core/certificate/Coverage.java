// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of the staff hold a certificate (持证率): an exact share.
 *
 * @param holders how many hold one
 * @param staff how many there are
 */
public record Coverage(long holders, long staff) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public Coverage {
    checkArgument(holders >= 0, "holders are negative: holders=%s", holders);
    checkArgument(staff >= 0, "staff is negative: staff=%s", staff);
  }

  /** Returns whether the numbers can both be right: not more holders than staff. */
  public boolean isPossible() {
    return holders <= staff;
  }

  /**
   * Returns the share in percent, rounded half up for printing; empty where there is no staff.
   *
   * @param places how many places behind the point
   */
  public Optional<BigDecimal> percent(int places) {
    return staff == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(holders)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(staff), places, RoundingMode.HALF_UP));
  }

  /** Returns the share of both together. */
  public Coverage plus(Coverage other) {
    return new Coverage(Math.addExact(holders, other.holders), Math.addExact(staff, other.staff));
  }
}
