// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.PeoplePlan;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether transfers leave a unit with less than nothing, or with fewer posts than people. The
 * transfers of one day count together, so that their order does not matter.
 */
public final class CutCheck {
  private CutCheck() {}

  /** What leaves one cell on one day. */
  private record Cut(int cell, LocalDate day) {}

  /**
   * Returns what is wrong with the transfers of the table itself, each on its own day: with those
   * that take from a unit which on that day has less afterwards than before.
   */
  public static ImmutableList<TransferProblem> of(QuotaLedger ledger) {
    Map<Cut, List<QuotaTransfer>> cuts = new LinkedHashMap<>();
    for (QuotaTransfer transfer : ledger.table().transfers()) {
      int cell = ledger.index().cell(transfer.fromUnit(), transfer.kind());
      if (cell >= 0) {
        cuts.computeIfAbsent(new Cut(cell, transfer.day()), cut -> new ArrayList<>()).add(transfer);
      }
    }
    ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();
    cuts.forEach(
        (cut, transfers) -> {
          int day = StepFunctions.day(cut.day());
          StepFunctions moved = ledger.quotas().moved();
          if (moved.at(cut.cell(), day) < moved.at(cut.cell(), day - 1)) {
            StaffingUnit unit = ledger.index().unitOf(cut.cell());
            LedgerKind kind = ledger.index().kindOf(cut.cell());
            PostCount after = ledger.on(unit.id(), kind, cut.day());
            for (QuotaTransfer transfer : transfers) {
              problems.addAll(left(transfer, cut.day(), unit, kind, after, planned(transfers)));
            }
          }
        });
    return problems.build();
  }

  /** Returns how many people the plans of {@code transfers} take off the posts. */
  static long planned(List<QuotaTransfer> transfers) {
    return transfers.stream()
        .flatMap(transfer -> transfer.people().stream())
        .mapToLong(plan -> (long) plan.moving() + plan.leaving())
        .sum();
  }

  /** Returns how many people the plans of {@code transfers} bring along. */
  static long moving(List<QuotaTransfer> transfers) {
    return transfers.stream()
        .flatMap(transfer -> transfer.people().stream())
        .mapToLong(PeoplePlan::moving)
        .sum();
  }

  /**
   * Returns what is wrong with what a cut leaves to {@code unit} on {@code day}.
   *
   * @param after the posts and people at the end of the day
   * @param planned the people among them for whom plans say what becomes of them
   */
  static ImmutableList<TransferProblem> left(
      QuotaTransfer transfer,
      LocalDate day,
      StaffingUnit unit,
      LedgerKind kind,
      PostCount after,
      long planned) {
    ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();
    String zh = day + unit.name() + kind.label().zh();
    String en = unit.name() + " has on " + day + " ";
    long staying = Math.max(0, after.people() - planned);
    if (after.posts() < 0) {
      problems.add(
          TransferProblem.of(
                  transfer,
                  TransferFault.BELOW_ZERO,
                  zh + "为" + after.posts() + "名，不得为负",
                  en + after.posts() + " posts of " + kind.label().en() + ", expected 0 or more")
              .about(kind));
    } else if (staying > after.posts()) {
      problems.add(
          TransferProblem.of(
                  transfer,
                  TransferFault.BELOW_PEOPLE,
                  zh
                      + "剩"
                      + after.posts()
                      + "名，留任"
                      + staying
                      + "人，缺"
                      + (staying - after.posts())
                      + "名的人员安置方案",
                  en
                      + after.posts()
                      + " posts of "
                      + kind.label().en()
                      + " left and "
                      + staying
                      + " people staying; a plan is missing for "
                      + (staying - after.posts()))
              .about(kind));
    }
    if (after.leaders() > after.leadershipPosts() && transfer.leadershipPosts().orElse(0) > 0) {
      problems.add(
          TransferProblem.of(
                  transfer,
                  TransferFault.BELOW_LEADERS,
                  zh + "领导职数剩" + after.leadershipPosts() + "名，实有领导成员" + after.leaders() + "人",
                  en
                      + after.leadershipPosts()
                      + " leadership posts of "
                      + kind.label().en()
                      + " left and "
                      + after.leaders()
                      + " leaders")
              .about(kind));
    }
    return problems.build();
  }
}
