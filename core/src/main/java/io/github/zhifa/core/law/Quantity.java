// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of quantities.
 *
 * @param least the lower end, in the unit; empty where it is open below
 * @param leastIncluded whether the lower end belongs to it; false where there is none
 * @param most the upper end, in the unit; empty where it is open above
 * @param mostIncluded whether the upper end belongs to it; false where there is none
 * @param unit the unit without scale (元 for 万元, % for 百分之, 日 for 天, 千克 for 公斤), else as printed
 */
public record Quantity(
    Optional<BigDecimal> least,
    boolean leastIncluded,
    Optional<BigDecimal> most,
    boolean mostIncluded,
    String unit) {

  /** Returns whether {@code value}, in the unit of this range, belongs to it. */
  public boolean contains(BigDecimal value) {
    return aboveLeast(value) && belowMost(value);
  }

  private boolean aboveLeast(BigDecimal value) {
    int order = least.map(value::compareTo).orElse(1);
    return order > 0 || (order == 0 && leastIncluded);
  }

  private boolean belowMost(BigDecimal value) {
    int order = most.map(value::compareTo).orElse(-1);
    return order < 0 || (order == 0 && mostIncluded);
  }
}
