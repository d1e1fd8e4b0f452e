// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.QuotaTotal;
import io.github.zhifa.model.staffing.QuotaTransfer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Whether a plan takes a locality above its total, or further above it. */
final class PlanTotals {
  private final QuotaLedger after;
  private final StepFunctions now;
  private final StepFunctions was;

  private PlanTotals(QuotaLedger before, QuotaLedger after) {
    this.after = after;
    this.now = TotalBreach.sums(after);
    this.was = TotalBreach.sums(before);
  }

  static ImmutableList<TransferProblem> problems(
      QuotaLedger before, QuotaLedger after, List<QuotaTransfer> plan) {
    PlanTotals totals = new PlanTotals(before, after);
    ImmutableList.Builder<TransferProblem> problems = ImmutableList.builder();
    for (int i = 0; i < after.table().totals().size(); i++) {
      QuotaTotal total = after.table().totals().get(i);
      List<QuotaTransfer> into =
          PlanCheck.upTo(
              LocalDate.MAX,
              plan.stream().filter(transfer -> totals.brings(transfer, total)).toList());
      OptionalInt day = into.isEmpty() ? OptionalInt.empty() : totals.exceeded(i, total, into);
      if (day.isPresent()) {
        problems.add(totals.problem(i, total, day.getAsInt(), into));
      }
    }
    return problems.build();
  }

  /** The first day from the first of the transfers on, on which the total is exceeded by them. */
  private OptionalInt exceeded(int cell, QuotaTotal total, List<QuotaTransfer> into) {
    int first = StepFunctions.day(into.get(0).day());
    IntStream limits = IntStream.of(first, StepFunctions.day(total.firstDay()));
    return IntStream.concat(limits, Arrays.stream(now.days(cell)))
        .filter(day -> day >= first)
        .filter(day -> now.at(cell, day) > was.at(cell, day))
        .filter(day -> now.at(cell, day) > TotalBreach.allowed(total, day))
        .min();
  }

  private TransferProblem problem(int cell, QuotaTotal total, int day, List<QuotaTransfer> into) {
    LocalDate date = LocalDate.ofEpochDay(day);
    List<QuotaTransfer> done = PlanCheck.upTo(date, into);
    LedgerKind kind = after.kind(total.kind());
    TransferProblem problem =
        TransferProblem.of(
            done.get(done.size() - 1),
            TransferFault.TOTAL_EXCEEDED,
            date
                + "区划"
                + total.division()
                + kind.label().zh()
                + now.at(cell, day)
                + "名，总额为"
                + total.posts()
                + "名",
            "Division "
                + total.division()
                + " has on "
                + date
                + " "
                + now.at(cell, day)
                + " posts of "
                + kind.label().en()
                + ", but the total is "
                + total.posts());
    return kind.is(QuotaKind.ADMINISTRATIVE)
        ? problem
        : new TransferProblem(
            problem.transfer(), problem.fault(), problem.text(), ImmutableList.of());
  }

  private boolean brings(QuotaTransfer transfer, QuotaTotal total) {
    LedgerKind kind = after.kind(total.kind());
    boolean gives = isIn(transfer.fromUnit(), total) && after.kind(transfer.kind()).equals(kind);
    boolean more = transfer.receivedPosts().orElse(transfer.posts()) > transfer.posts();
    return isIn(transfer.toUnit(), total)
        && after.kind(StaffingIndex.received(transfer)).equals(kind)
        && (!gives || more);
  }

  private boolean isIn(String unit, QuotaTotal total) {
    return after
        .unit(unit)
        .flatMap(after::division)
        .filter(code -> DivisionAreas.holds(total.division(), code))
        .isPresent();
  }
}
