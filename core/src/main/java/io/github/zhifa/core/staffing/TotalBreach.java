// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.QuotaTotal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A span of days on which the units of a locality had more posts of a kind than its total (编制总额)
 * that was approved; of 行政编制 by the State Council (地方各级人民政府机构设置和编制管理条例 art 16).
 *
 * @param position the place of the total in the table, from 0
 * @param total the total
 * @param kind its kind
 * @param firstDay the first day
 * @param lastDay the last day, inclusive; empty where it still lasts
 * @param worstDay the first day of the greatest excess
 * @param posts the posts of the units on that day
 */
public record TotalBreach(
    int position,
    QuotaTotal total,
    LedgerKind kind,
    LocalDate firstDay,
    Optional<LocalDate> lastDay,
    LocalDate worstDay,
    long posts) {

  /** Returns the spans of all totals up to {@code until}, in the order of the table. */
  public static ImmutableList<TotalBreach> of(QuotaLedger ledger, LocalDate until) {
    StepFunctions sums = sums(ledger);
    ImmutableList<QuotaTotal> totals = ledger.table().totals();
    ImmutableList.Builder<TotalBreach> breaches = ImmutableList.builder();
    for (int i = 0; i < totals.size(); i++) {
      int position = i;
      QuotaTotal total = totals.get(i);
      IntStream days = IntStream.concat(IntStream.of(sums.days(i)), bounds(total));
      for (Excess span :
          Excess.spans(days, until, day -> allowed(total, day), day -> sums.at(position, day))) {
        breaches.add(
            new TotalBreach(
                i,
                total,
                ledger.kind(total.kind()),
                span.firstDay(),
                span.lastDay(),
                span.worstDay(),
                span.actual()));
      }
    }
    return breaches.build();
  }

  private static IntStream bounds(QuotaTotal total) {
    return IntStream.concat(
        IntStream.of(StepFunctions.day(total.firstDay())),
        total.lastDay().stream().mapToInt(last -> StepFunctions.day(last) + 1));
  }

  /**
   * Returns the posts that {@code total} allows; on days on which it is not in force, any number.
   */
  static long allowed(QuotaTotal total, int day) {
    boolean inForce =
        day >= StepFunctions.day(total.firstDay())
            && total.lastDay().filter(last -> day > StepFunctions.day(last)).isEmpty();
    return inForce ? total.posts() : Long.MAX_VALUE;
  }

  /** Returns the posts of the units of each total from day to day, a cell for each total. */
  static StepFunctions sums(QuotaLedger ledger) {
    ImmutableList<QuotaTotal> totals = ledger.table().totals();
    StepFunctions.Builder sums = new StepFunctions.Builder(totals.size());
    for (int i = 0; i < totals.size(); i++) {
      QuotaTotal total = totals.get(i);
      for (int cell : ledger.index().cellsIn(total.division(), ledger.kind(total.kind()))) {
        ledger.quotas().posts().addTo(sums, cell, i);
      }
    }
    return sums.build();
  }
}
