// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;

/**
 * A place between two values: just before a number or just after it. An interval reaches from one
 * cut to another, whichever of its ends belong to it.
 *
 * @param side -1 below all numbers, 1 above all, else 0
 * @param value the number; 0 where there is none
 * @param after whether the cut lies after the number; on a lattice with steps it never does
 */
record Cut(int side, BigDecimal value, boolean after) implements Comparable<Cut> {
  private static final Cut BELOW_ALL = new Cut(-1, BigDecimal.ZERO, false);
  private static final Cut ABOVE_ALL = new Cut(1, BigDecimal.ZERO, false);

  /** Returns the cut below the values of an interval in the canonical form of its lattice. */
  static Cut below(Range<BigDecimal> canonical) {
    return canonical.hasLowerBound()
        ? at(canonical.lowerEndpoint(), canonical.lowerBoundType() == BoundType.OPEN)
        : BELOW_ALL;
  }

  /** Returns the cut above the values of an interval in the canonical form of its lattice. */
  static Cut above(Range<BigDecimal> canonical) {
    return canonical.hasUpperBound()
        ? at(canonical.upperEndpoint(), canonical.upperBoundType() == BoundType.CLOSED)
        : ABOVE_ALL;
  }

  /** One form for each number: what is found must not depend on who wrote 5.0 first. */
  private static Cut at(BigDecimal value, boolean after) {
    BigDecimal stripped = value.stripTrailingZeros();
    return new Cut(0, stripped.scale() < 0 ? stripped.setScale(0) : stripped, after);
  }

  boolean isFinite() {
    return side == 0;
  }

  /** Returns whether {@code number} lies above this cut. */
  boolean isBelow(BigDecimal number) {
    int order = isFinite() ? number.compareTo(value) : -side;
    return order > 0 || (order == 0 && !after);
  }

  @Override
  public int compareTo(Cut other) {
    if (side != other.side || side != 0) {
      return Integer.compare(side, other.side);
    }
    int order = value.compareTo(other.value);
    return order != 0 ? order : Boolean.compare(after, other.after);
  }
}
