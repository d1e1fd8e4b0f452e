// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

/** Counts the work that a question has cost. */
final class Budget {
  private long left;

  Budget(long steps) {
    left = steps;
  }

  /** Takes {@code steps}; returns whether there were as many left. */
  boolean take(long steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isUsedUp() {
    return left < 0;
  }
}
