// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.staffing.PlanAnswer;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.StaffingSums;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of a staffing table.
 *
 * @param ledger the ledger of the table
 * @param asOf the day
 * @param found what is wrong with the table
 * @param plan what becomes of a plan, where one was asked about
 */
public record StaffingReport(
    QuotaLedger ledger, LocalDate asOf, ListReport found, Optional<PlanAnswer> plan) {

  /** Returns the sums on the day, without the plan. */
  public StaffingSums sums() {
    return ledger.sums(asOf);
  }

  /** Returns how many findings are as grave as {@code severity}. */
  public long count(Severity severity) {
    return found.findings().stream().filter(each -> each.severity() == severity).count();
  }

  /**
   * Returns what it comes to: an error in the table or a refused plan rejects; a plan about which
   * somebody has to look, and a rule that failed, leave it undecided.
   */
  public Verdict verdict() {
    if (count(Severity.ERROR) > 0 || plan.filter(answer -> !answer.accepted()).isPresent()) {
      return Verdict.REJECTED;
    }
    boolean failed =
        found.outcomes().stream().anyMatch(outcome -> outcome.status() == RuleStatus.FAILED);
    return failed || plan.filter(PlanAnswer::isDoubtful).isPresent()
        ? Verdict.UNDECIDED
        : Verdict.ACCEPTED;
  }
}
