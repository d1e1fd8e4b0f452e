// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.PeoplePlan;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.Optional;

/** What is wrong with one transfer, whatever the posts and people of its units are. */
public final class TransferCheck {
  private final QuotaLedger ledger;
  private final QuotaTransfer transfer;
  private final ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();

  private TransferCheck(QuotaLedger ledger, QuotaTransfer transfer) {
    this.ledger = ledger;
    this.transfer = transfer;
  }

  /** Returns what is wrong with {@code transfer}, which is one of {@code ledger}. */
  public static ImmutableList<TransferProblem> of(QuotaLedger ledger, QuotaTransfer transfer) {
    TransferCheck check = new TransferCheck(ledger, transfer);
    check.numbers();
    check.kinds();
    check.units();
    return check.problems.build();
  }

  private void numbers() {
    positive("posts", "编制数", transfer.posts());
    transfer.receivedPosts().ifPresent(posts -> positive("received posts", "调入编制数", posts));
    int leaders = transfer.leadershipPosts().orElse(0);
    if (leaders < 0 || leaders > Math.max(0, transfer.posts())) {
      add(
          TransferFault.NUMBER_IMPOSSIBLE,
          "领导职数为" + leaders + "，应当在0至编制数" + transfer.posts() + "之间",
          "The leadership posts are " + leaders + ", expected 0 to the posts, " + transfer.posts());
    }
    transfer.people().ifPresent(this::people);
    int received = transfer.receivedPosts().orElse(transfer.posts());
    if (received != transfer.posts()) {
      add(
          TransferFault.NOT_BALANCED,
          "调出" + transfer.posts() + "名，调入" + received + "名，应当相等",
          transfer.posts() + " posts are given and " + received + " received, expected the same");
    }
  }

  private void positive(String en, String zh, int number) {
    if (number <= 0) {
      add(
          TransferFault.NUMBER_IMPOSSIBLE,
          zh + "为" + number + "，应当大于0",
          "The " + en + " are " + number + ", expected more than 0");
    }
  }

  private void people(PeoplePlan plan) {
    if (plan.moving() < 0 || plan.leaving() < 0) {
      add(
          TransferFault.NUMBER_IMPOSSIBLE,
          "安置方案人数为随编" + plan.moving() + "、另行安置" + plan.leaving() + "，不得为负",
          "The plan has "
              + plan.moving()
              + " moving and "
              + plan.leaving()
              + " leaving, expected none below 0");
    }
  }

  private void kinds() {
    LedgerKind given = ledger.kind(transfer.kind());
    LedgerKind received = received();
    if (given.known().isEmpty()) {
      unknown(given);
    }
    if (!received.equals(given)) {
      add(
          TransferFault.KIND_CONVERTED,
          "以" + given.name() + "调出，以" + received.name() + "调入，类别应当相同",
          "Given as "
              + given.label().en()
              + " and received as "
              + received.label().en()
              + ", expected the same kind");
      if (received.known().isEmpty()) {
        unknown(received);
      }
    }
  }

  private void unknown(LedgerKind kind) {
    add(
        TransferFault.KIND_UNKNOWN,
        "“" + kind.name() + "”既不是行政编制，也不是事业编制",
        kind.name() + " is neither administrative nor institution quota");
  }

  private LedgerKind received() {
    return transfer.receivedKind().map(ledger::kind).orElse(ledger.kind(transfer.kind()));
  }

  private void units() {
    Optional<StaffingUnit> from = unit(transfer.fromUnit());
    Optional<StaffingUnit> to = unit(transfer.toUnit());
    if (transfer.fromUnit().equals(transfer.toUnit())) {
      add(
          TransferFault.SAME_UNIT,
          "调出、调入均为" + transfer.fromUnit(),
          "Both units are " + transfer.fromUnit());
      return;
    }
    to.ifPresent(this::organ);
    if (from.isPresent() && to.isPresent()) {
      LevelCrossing.of(ledger, transfer, from.orElseThrow(), to.orElseThrow())
          .ifPresent(problems::add);
    }
  }

  private Optional<StaffingUnit> unit(String id) {
    Optional<StaffingUnit> unit = ledger.unit(id);
    if (unit.isEmpty()) {
      add(TransferFault.UNIT_UNKNOWN, "台账中没有机构" + id, "The table has no unit " + id);
    }
    return unit;
  }

  private void organ(StaffingUnit to) {
    LedgerKind kind = received();
    switch (KindFit.of(to.organ(), kind)) {
      case MISMATCH ->
          add(
              TransferFault.KIND_AGAINST_ORGAN,
              to.name() + "是" + to.organ().label().zh() + "，不得使用" + kind.label().zh(),
              to.name()
                  + " is of the type "
                  + to.organ().label().en()
                  + " and does not use "
                  + kind.label().en());
      case NO_OWN_QUOTA ->
          add(
              TransferFault.NO_OWN_QUOTA,
              to.name() + "是议事协调机构，所需编制由承担具体工作的行政机构解决",
              to.name()
                  + " is a coordination body; the organ that does its work provides the posts");
      case FITS, OPEN -> {}
    }
  }

  private void add(TransferFault fault, String zh, String en) {
    problems.add(TransferProblem.of(transfer, fault, zh, en));
  }
}
