// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.stated;

import java.time.LocalDate;
import java.util.List;

/** Counts occasions in a look-back window (追溯期). */
public final class Occasions {
  private Occasions() {}

  /** Returns the first day of a window of {@code months} before {@code act}: the same date. */
  static LocalDate firstDay(LocalDate act, int months) {
    return act.minusMonths(months);
  }

  /**
   * Returns how many of {@code days} are in the window: from its first day, which belongs to it, to
   * the day before the act.
   */
  public static int inWindow(List<LocalDate> days, LocalDate act, int months) {
    LocalDate first = firstDay(act, months);
    return (int) days.stream().filter(day -> !day.isBefore(first) && day.isBefore(act)).count();
  }
}
