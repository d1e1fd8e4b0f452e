// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A period of days.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 */
public record Days(LocalDate first, LocalDate last) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Days {
    checkArgument(
        !last.isBefore(first), "last day is before the first: first=%s last=%s", first, last);
  }

  /** Returns whether {@code day} is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String toString() {
    return first + "/" + last;
  }
}
