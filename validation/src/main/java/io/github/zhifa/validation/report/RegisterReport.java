// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.certificate.StockPolicy;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.register.LineFault;
import io.github.zhifa.validation.register.RegisterSurvey;
import io.github.zhifa.validation.register.StoredRegister;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of a register.
 *
 * @param register the register
 * @param policy the name of the policy
 * @param inStock what the policy counts in the stock; empty where it leaves that open
 * @param knownOn the day at the end of which it is as known; empty where all records count
 * @param found what is wrong with it
 * @param survey what it says
 */
public record RegisterReport(
    StoredRegister register,
    String policy,
    Optional<StockPolicy> inStock,
    Optional<LocalDate> knownOn,
    ListReport found,
    RegisterSurvey survey) {

  /** Returns how many findings are as grave as {@code severity}. */
  public long count(Severity severity) {
    return found.findings().stream().filter(each -> each.severity() == severity).count();
  }

  /**
   * Returns what it comes to: a line over a limit counts as unreadable, any other finding of an
   * error rejects.
   */
  public Verdict verdict() {
    if (register.problems().stream()
        .anyMatch(problem -> problem.fault() == LineFault.REGISTER_LINE_OVER_LIMIT)) {
      return Verdict.UNREADABLE;
    }
    if (count(Severity.ERROR) > 0) {
      return Verdict.REJECTED;
    }
    return found.outcomes().stream().anyMatch(outcome -> outcome.status() == RuleStatus.FAILED)
        ? Verdict.UNDECIDED
        : Verdict.ACCEPTED;
  }
}
