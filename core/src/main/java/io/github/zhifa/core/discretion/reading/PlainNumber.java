// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import java.math.BigDecimal;

/** Numbers as they are printed. */
public final class PlainNumber {
  private PlainNumber() {}

  /** Returns {@code value} without needless zeros behind the point. */
  public static BigDecimal of(BigDecimal value) {
    if (value.scale() <= 0) {
      return value.setScale(0);
    }
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
