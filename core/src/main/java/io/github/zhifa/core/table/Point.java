// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * One value for each axis.
 *
 * @param values the values, in the order of the axes; a named value is its position
 */
public record Point(ImmutableList<BigDecimal> values) {
  /** Returns the point of {@code values}, one for each axis. */
  public static Point of(BigDecimal... values) {
    return new Point(ImmutableList.copyOf(values));
  }
}
