// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.zhifa.core.certificate.StockPolicy;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.register.ActsCheck.JudgedActs;
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
 * @param flows the flows of a period; empty where none was asked for
 * @param acts what is said of acts that are judged by it; empty where none were given
 */
public record RegisterReport(
    StoredRegister register,
    String policy,
    Optional<StockPolicy> inStock,
    Optional<LocalDate> knownOn,
    ListReport found,
    RegisterSurvey survey,
    Optional<FlowsReport> flows,
    Optional<JudgedActs> acts) {

  /** Returns what was found, in the register and then in the acts. */
  public ImmutableList<Finding> findings() {
    return Streams.concat(
            found.findings().stream(), acts.stream().flatMap(of -> of.found().findings().stream()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many findings are as grave as {@code severity}. */
  public long count(Severity severity) {
    return findings().stream().filter(each -> each.severity() == severity).count();
  }

  /**
   * Returns what it comes to: a line over a limit counts as unreadable, any other finding of an
   * error rejects, and so does a published figure that the register does not have.
   */
  public Verdict verdict() {
    if (Streams.concat(
            register.problems().stream(),
            acts.stream().flatMap(of -> of.acts().problems().stream()))
        .anyMatch(problem -> problem.fault() == LineFault.REGISTER_LINE_OVER_LIMIT)) {
      return Verdict.UNREADABLE;
    }
    if (count(Severity.ERROR) > 0 || flows.filter(FlowsReport::differs).isPresent()) {
      return Verdict.REJECTED;
    }
    boolean broken =
        Streams.concat(
                found.outcomes().stream(),
                acts.stream().flatMap(of -> of.found().outcomes().stream()))
            .anyMatch(outcome -> outcome.status() == RuleStatus.FAILED);
    return broken || flows.filter(FlowsReport::comparesNothing).isPresent()
        ? Verdict.UNDECIDED
        : Verdict.ACCEPTED;
  }
}
