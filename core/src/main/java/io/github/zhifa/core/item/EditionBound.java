// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What counts alone tell of a new edition of a list of which the old one was assessed, by the
 * pigeonhole principle: 55 items find no more than 35 places among the capable ones, so at least 20
 * were not rated capable.
 *
 * @param oldSize how many items the assessed edition has
 * @param capable how many of them were rated capable
 * @param newSize how many items the new edition has
 */
public record EditionBound(long oldSize, long capable, long newSize) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is negative, or more are capable than there are
   */
  public EditionBound {
    checkArgument(
        capable >= 0 && oldSize >= capable && newSize >= 0,
        "counts do not fit: oldSize=%s capable=%s newSize=%s",
        oldSize,
        capable,
        newSize);
  }

  /** Returns the least number of items that the new edition no longer has. */
  public long removedAtLeast() {
    return Math.max(0, oldSize - newSize);
  }

  /**
   * Returns the least number of items of the new edition that were not rated capable. Where each of
   * them is in the old one too, that many were rated not capable or not applicable; else some may
   * not have been rated at all.
   */
  public long notRatedCapableAtLeast() {
    return Math.max(0, newSize - capable);
  }

  /** Returns the greatest number of such items, where each is in the old edition too. */
  public long notRatedCapableAtMost() {
    return Math.min(newSize, oldSize - capable);
  }

  /**
   * Returns the size of the new edition beside that of the old one.
   *
   * @throws IllegalArgumentException if the old one is empty
   */
  public Share size() {
    return new Share(newSize, oldSize);
  }
}
