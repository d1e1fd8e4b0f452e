// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;

/**
 * What a unit and kind have after a transfer, in words where it is too little.
 *
 * @param transfer the transfer
 * @param day the day
 * @param unit the unit
 * @param kind the kind
 * @param count the posts and people at the end of the day
 */
record CellAfter(
    QuotaTransfer transfer, LocalDate day, StaffingUnit unit, LedgerKind kind, PostCount count) {

  /**
   * Returns what is wrong with what a cut leaves.
   *
   * @param planned the people for whom plans say what becomes of them
   */
  ImmutableList<TransferProblem> cut(long planned) {
    ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();
    long staying = Math.max(0, count.people() - planned);
    if (count.posts() < 0) {
      problems.add(belowZero());
    } else if (staying > count.posts()) {
      problems.add(belowPeople(staying));
    }
    if (count.leaders() > count.leadershipPosts() && transfer.leadershipPosts().orElse(0) > 0) {
      problems.add(belowLeaders());
    }
    return problems.build();
  }

  private TransferProblem belowZero() {
    return problem(
        TransferFault.BELOW_ZERO,
        "为" + count.posts() + "名，不得为负",
        count.posts() + " posts, expected 0 or more");
  }

  private TransferProblem belowPeople(long staying) {
    long missing = staying - count.posts();
    return problem(
        TransferFault.BELOW_PEOPLE,
        "剩" + count.posts() + "名，留任" + staying + "人，缺" + missing + "人的安置方案",
        count.posts()
            + " posts left and "
            + staying
            + " people staying; a plan is missing for "
            + missing);
  }

  private TransferProblem belowLeaders() {
    return problem(
        TransferFault.BELOW_LEADERS,
        "领导职数剩" + count.leadershipPosts() + "名，实有领导成员" + count.leaders() + "人",
        count.leadershipPosts() + " leadership posts left and " + count.leaders() + " leaders");
  }

  /** Returns that those who move here find no post. */
  TransferProblem receiverOver(long people) {
    return problem(
        TransferFault.RECEIVER_OVER,
        count.posts() + "名，随编调入后" + people + "人",
        count.posts() + " posts and, with those who move there, " + people + " people");
  }

  private TransferProblem problem(TransferFault fault, String zh, String en) {
    String place = unit.name() + " has on " + day + ", in " + kind.label().en() + ", ";
    return TransferProblem.of(
            transfer, fault, day + unit.name() + kind.label().zh() + zh, place + en)
        .about(kind);
  }
}
