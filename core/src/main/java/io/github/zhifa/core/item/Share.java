// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact share: 35 of 112.
 *
 * @param part the part; not negative
 * @param whole the whole; greater than 0
 */
public record Share(long part, long whole) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code part} is negative or {@code whole} is not positive
   */
  public Share {
    checkArgument(part >= 0 && whole > 0, "no share: part=%s whole=%s", part, whole);
  }

  /** Returns the share in percent with {@code digits} digits after the point, half up. */
  public BigDecimal percent(int digits) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
  }
}
