// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * A span of days on which a number was greater than it may be.
 *
 * @param firstDay the first day
 * @param lastDay the last day, inclusive; empty where it still lasts on the last day asked about
 * @param worstDay the first day of the greatest excess
 * @param allowed what was allowed on that day
 * @param actual what there was on that day
 */
record Excess(
    LocalDate firstDay,
    Optional<LocalDate> lastDay,
    LocalDate worstDay,
    long allowed,
    long actual) {

  /**
   * Returns the spans up to {@code until}, in order.
   *
   * @param days the days on which either number changes, in any order
   */
  static ImmutableList<Excess> spans(
      IntStream days, LocalDate until, IntToLongFunction allowed, IntToLongFunction actual) {
    int end = StepFunctions.day(until);
    ImmutableList.Builder<Excess> spans = ImmutableList.builder();
    Excess open = null;
    for (int day : days.filter(each -> each <= end).sorted().distinct().toArray()) {
      long may = allowed.applyAsLong(day);
      long is = actual.applyAsLong(day);
      LocalDate date = LocalDate.ofEpochDay(day);
      if (is <= may) {
        if (open != null) {
          spans.add(open.endingOn(date.minusDays(1)));
        }
        open = null;
      } else if (open == null) {
        open = new Excess(date, Optional.empty(), date, may, is);
      } else if (is - may > open.actual - open.allowed) {
        open = new Excess(open.firstDay, Optional.empty(), date, may, is);
      }
    }
    return open == null ? spans.build() : spans.add(open).build();
  }

  private Excess endingOn(LocalDate day) {
    return new Excess(firstDay, Optional.of(day), worstDay, allowed, actual);
  }
}
