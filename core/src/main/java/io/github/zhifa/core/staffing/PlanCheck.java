// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries a plan: the problems of each transfer, and of all together. */
final class PlanCheck {
  private final QuotaLedger before;
  private final QuotaLedger after;
  private final List<QuotaTransfer> plan;
  private final ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();

  PlanCheck(QuotaLedger before, QuotaLedger after, List<QuotaTransfer> plan) {
    this.before = before;
    this.after = after;
    this.plan = plan;
  }

  ImmutableList<TransferProblem> problems() {
    keys();
    plan.forEach(transfer -> problems.addAll(TransferCheck.of(after, transfer)));
    problems.addAll(PlanPremises.problems(before, after, plan));
    givers();
    receivers();
    problems.addAll(PlanTotals.problems(before, after, plan));
    return problems.build();
  }

  private void keys() {
    Set<String> keys =
        before.table().transfers().stream().map(QuotaTransfer::id).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>(keys);
    for (QuotaTransfer transfer : plan) {
      if (!seen.add(transfer.id())) {
        add(
            transfer,
            TransferFault.ID_REPEATED,
            "编号" + transfer.id() + "已经使用",
            "The key " + transfer.id() + " is used already");
      }
    }
  }

  /** Every unit that gives, on the first day on which it is left with too little. */
  private void givers() {
    SetMultimap<Integer, QuotaTransfer> given = LinkedHashMultimap.create();
    for (QuotaTransfer transfer : plan) {
      given.put(after.index().cell(transfer.fromUnit(), transfer.kind()), transfer);
    }
    for (int cell : given.keySet()) {
      if (cell >= 0) {
        StaffingUnit unit = after.index().unitOf(cell);
        LedgerKind kind = after.index().kindOf(cell);
        for (int day : days(cell, given.get(cell))) {
          LocalDate date = LocalDate.ofEpochDay(day);
          List<QuotaTransfer> done = upTo(date, given.get(cell));
          PostCount now = after.on(unit.id(), kind, date);
          PostCount was = before.on(unit.id(), kind, date);
          boolean cut = now.posts() < was.posts() || now.leadershipPosts() < was.leadershipPosts();
          if (cut && report(done, date, unit, kind, now)) {
            break;
          }
        }
      }
    }
  }

  private boolean report(
      List<QuotaTransfer> done, LocalDate day, StaffingUnit unit, LedgerKind kind, PostCount now) {
    QuotaTransfer last = done.get(done.size() - 1);
    ImmutableList<TransferProblem> found =
        new CellAfter(last, day, unit, kind, now).cut(CutCheck.planned(done));
    problems.addAll(found);
    return !found.isEmpty();
  }

  /** People who move with their posts need posts where they arrive, unless they go on. */
  private void receivers() {
    SetMultimap<Integer, QuotaTransfer> received = LinkedHashMultimap.create();
    for (QuotaTransfer transfer : plan) {
      String kind = StaffingIndex.received(transfer);
      received.put(after.index().cell(transfer.toUnit(), kind), transfer);
    }
    for (int cell : received.keySet()) {
      if (cell >= 0 && CutCheck.moving(List.copyOf(received.get(cell))) > 0) {
        receiver(cell, received.get(cell));
      }
    }
  }

  private void receiver(int cell, Collection<QuotaTransfer> transfers) {
    StaffingUnit unit = after.index().unitOf(cell);
    LedgerKind kind = after.index().kindOf(cell);
    for (int day : days(cell, transfers)) {
      LocalDate date = LocalDate.ofEpochDay(day);
      List<QuotaTransfer> done = upTo(date, transfers);
      long moving = CutCheck.moving(done) - CutCheck.planned(upTo(date, givenBy(cell)));
      PostCount now = after.on(unit.id(), kind, date);
      if (moving > 0 && now.people() + moving > now.posts()) {
        QuotaTransfer last = done.get(done.size() - 1);
        problems.add(
            new CellAfter(last, date, unit, kind, now).receiverOver(now.people() + moving));
        return;
      }
    }
  }

  private List<QuotaTransfer> givenBy(int cell) {
    return plan.stream()
        .filter(each -> after.index().cell(each.fromUnit(), each.kind()) == cell)
        .toList();
  }

  /** The days from the first of the transfers on, on which posts or people of the cell change. */
  private int[] days(int cell, Collection<QuotaTransfer> transfers) {
    int first = StepFunctions.day(upTo(LocalDate.MAX, transfers).get(0).day());
    return IntStream.concat(
            transfers.stream().mapToInt(transfer -> StepFunctions.day(transfer.day())),
            IntStream.concat(
                Arrays.stream(after.quotas().posts().days(cell)),
                Arrays.stream(after.people().people().days(cell))))
        .filter(day -> day >= first)
        .sorted()
        .distinct()
        .toArray();
  }

  /** The transfers up to {@code day} by day and key, whatever the order of the plan. */
  static List<QuotaTransfer> upTo(LocalDate day, Collection<QuotaTransfer> transfers) {
    return transfers.stream()
        .filter(transfer -> !transfer.day().isAfter(day))
        .sorted(Comparator.comparing(QuotaTransfer::day).thenComparing(QuotaTransfer::id))
        .toList();
  }

  private void add(QuotaTransfer transfer, TransferFault fault, String zh, String en) {
    problems.add(TransferProblem.of(transfer, fault, zh, en));
  }
}
