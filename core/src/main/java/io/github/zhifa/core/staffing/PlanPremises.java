// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.PeoplePlan;
import io.github.zhifa.model.staffing.QuotaTransfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan takes for granted of the table: that the numbers which it changes are not stated anew
 * afterwards, which would undo one side of a transfer and create or lose posts, and that the people
 * of whom it speaks are there.
 */
final class PlanPremises {
  private final QuotaLedger before;
  private final QuotaLedger after;
  private final List<QuotaTransfer> plan;
  private final Map<Integer, List<ApprovedQuota>> rows;
  private final ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();

  private PlanPremises(QuotaLedger before, QuotaLedger after, List<QuotaTransfer> plan) {
    this.before = before;
    this.after = after;
    this.plan = plan;
    this.rows = QuotaHistory.rows(after.table(), after.index());
  }

  static ImmutableList<TransferProblem> problems(
      QuotaLedger before, QuotaLedger after, List<QuotaTransfer> plan) {
    PlanPremises premises = new PlanPremises(before, after, plan);
    for (QuotaTransfer transfer : plan) {
      int from = after.index().cell(transfer.fromUnit(), transfer.kind());
      int to = after.index().cell(transfer.toUnit(), StaffingIndex.received(transfer));
      premises.statedAnew(transfer, from);
      if (to != from) {
        premises.statedAnew(transfer, to);
      }
      transfer.people().ifPresent(people -> premises.people(transfer, from, people));
    }
    return premises.problems.build();
  }

  private void statedAnew(QuotaTransfer transfer, int cell) {
    Optional<LocalDate> anew =
        rows.getOrDefault(cell, List.of()).stream()
            .map(ApprovedQuota::firstDay)
            .filter(day -> day.isAfter(transfer.day()))
            .findFirst();
    if (anew.isPresent()) {
      String unit = after.index().unitOf(cell).name();
      LedgerKind kind = after.index().kindOf(cell);
      add(
          transfer,
          TransferFault.STATED_ANEW_LATER,
          unit
              + kind.label().zh()
              + "自"
              + anew.orElseThrow()
              + "起重新载明，"
              + transfer.day()
              + "的调剂自该日起不起作用，应当不早于该日",
          unit
              + " has its "
              + kind.label().en()
              + " stated anew from "
              + anew.orElseThrow()
              + " on, so that a transfer of "
              + transfer.day()
              + " has no effect from then on; expected that day or later");
    }
  }

  /** Those who arrive by the plan itself may be among them. */
  private void people(QuotaTransfer transfer, int cell, PeoplePlan people) {
    long spokenOf = (long) people.moving() + people.leaving();
    if (cell < 0 || spokenOf <= 0) {
      return;
    }
    String unit = transfer.fromUnit();
    LedgerKind kind = after.index().kindOf(cell);
    long there =
        Math.max(
            before.on(unit, kind, transfer.day().minusDays(1)).people(),
            before.on(unit, kind, transfer.day()).people());
    long known = there + arriving(cell, transfer.day());
    if (spokenOf > known) {
      String name = after.index().unitOf(cell).name();
      add(
          transfer,
          TransferFault.NUMBER_IMPOSSIBLE,
          "安置方案涉及"
              + spokenOf
              + "人，而"
              + transfer.day()
              + name
              + kind.label().zh()
              + "在编及调入共"
              + known
              + "人",
          "The plan speaks of "
              + spokenOf
              + " people, but "
              + name
              + " has on "
              + transfer.day()
              + ", with those who move there, "
              + known
              + " in "
              + kind.label().en());
    }
  }

  private long arriving(int cell, LocalDate until) {
    return CutCheck.moving(
        plan.stream()
            .filter(other -> !other.day().isAfter(until))
            .filter(
                other -> after.index().cell(other.toUnit(), StaffingIndex.received(other)) == cell)
            .toList());
  }

  private void add(QuotaTransfer transfer, TransferFault fault, String zh, String en) {
    problems.add(TransferProblem.of(transfer, fault, zh, en));
  }
}
