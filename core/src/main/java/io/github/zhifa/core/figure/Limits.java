// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The least and the greatest value that quantities may have now, each with the row that says so.
 */
final class Limits {
  /** The reason of a limit that no row brings. */
  static final int NO_ROW = -1;

  private final @Nullable Fraction[] least;
  private final @Nullable Fraction[] most;
  private final int[] leastRow;
  private final int[] mostRow;

  Limits(int size) {
    this.least = new Fraction[size];
    this.most = new Fraction[size];
    this.leastRow = new int[size];
    this.mostRow = new int[size];
  }

  /** Takes all limits away. */
  void clear() {
    Arrays.fill(least, null);
    Arrays.fill(most, null);
  }

  void raiseLeast(int quantity, Fraction limit, int row) {
    Fraction old = least[quantity];
    if (old == null || old.compareTo(limit) < 0) {
      least[quantity] = limit;
      leastRow[quantity] = row;
    }
  }

  void lowerMost(int quantity, Fraction limit, int row) {
    Fraction old = most[quantity];
    if (old == null || old.compareTo(limit) > 0) {
      most[quantity] = limit;
      mostRow[quantity] = row;
    }
  }

  /** Returns the upper limit, or the lower one; null where there is none. */
  @Nullable Fraction end(int quantity, boolean up) {
    return up ? most[quantity] : least[quantity];
  }

  /** Returns the row that {@link #end} is from. */
  int row(int quantity, boolean up) {
    return up ? mostRow[quantity] : leastRow[quantity];
  }

  /** Returns how far {@code value} may still move; below zero where it is out already. */
  @Nullable Fraction room(int quantity, boolean up, Fraction value) {
    Fraction end = end(quantity, up);
    if (end == null) {
      return null;
    }
    return up ? end.minus(value) : value.minus(end);
  }

  /** Returns whether {@code value} is beyond the upper limit, or the lower one. */
  boolean isBeyond(int quantity, boolean up, Fraction value) {
    Fraction end = end(quantity, up);
    return end != null && (up ? value.compareTo(end) > 0 : value.compareTo(end) < 0);
  }

  /** Returns whether no value satisfies both limits. */
  boolean areReversed(int quantity) {
    Fraction low = least[quantity];
    return low != null && isBeyond(quantity, true, low);
  }
}
