// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A span of days on which there were more people on posts of a unit and kind than approved posts
 * (超编). Not one person over is allowed (地方各级人民政府机构设置和编制管理条例 art 6 II); where a kind is outside the
 * regulation, it is a number only. Days before the first quota of a unit and kind in the table are
 * not judged, for the table does not say what was approved then.
 *
 * @param unit the unit to which the posts belong
 * @param kind the kind
 * @param firstDay the first day
 * @param lastDay the last day, inclusive; empty where it still lasts
 * @param worstDay the first day on which the most people were over
 * @param posts the posts on that day
 * @param people the people on that day
 */
public record QuotaBreach(
    StaffingUnit unit,
    LedgerKind kind,
    LocalDate firstDay,
    Optional<LocalDate> lastDay,
    LocalDate worstDay,
    long posts,
    long people) {

  /** Returns the spans of all units and kinds up to {@code until}, in the order of the table. */
  public static ImmutableList<QuotaBreach> of(QuotaLedger ledger, LocalDate until) {
    StepFunctions posts = ledger.quotas().posts();
    StepFunctions people = ledger.people().people();
    ImmutableList.Builder<QuotaBreach> breaches = ImmutableList.builder();
    for (int cell = 0; cell < ledger.index().cells(); cell++) {
      int of = cell;
      int[] changes = people.days(cell);
      int first = ledger.quotas().firstDay(cell);
      if (changes.length == 0 || first == Integer.MAX_VALUE) {
        continue; // nobody was ever on a post of it, or nothing was ever approved
      }
      IntStream days =
          Stream.of(changes, posts.days(cell), new int[] {first})
              .flatMapToInt(Arrays::stream)
              .filter(day -> day >= first);
      for (Excess span :
          Excess.spans(
              days, until, day -> Math.max(0, posts.at(of, day)), day -> people.at(of, day))) {
        breaches.add(
            new QuotaBreach(
                ledger.index().unitOf(cell),
                ledger.index().kindOf(cell),
                span.firstDay(),
                span.lastDay(),
                span.worstDay(),
                span.allowed(),
                span.actual()));
      }
    }
    return breaches.build();
  }
}
