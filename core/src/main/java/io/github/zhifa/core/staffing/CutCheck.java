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
              problems.addAll(
                  new CellAfter(transfer, cut.day(), unit, kind, after).cut(planned(transfers)));
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
}
