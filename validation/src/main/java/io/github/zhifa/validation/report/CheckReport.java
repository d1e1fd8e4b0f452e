// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.RuleOutcome;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a whole check gives. It does not depend on the order in which the files were given.
 *
 * @param asOf the day as of which the lists were checked
 * @param policy the policy under which they were checked
 * @param failOn the threshold: a finding as grave as this or graver rejects
 * @param lists the lists that were checked, by file
 * @param unreadable the inputs that could not be read, by file
 */
public record CheckReport(
    LocalDate asOf,
    Policy policy,
    Severity failOn,
    ImmutableList<CheckedList> lists,
    ImmutableList<UnreadableInput> unreadable) {

  /** Sorts lists and inputs by file. */
  public CheckReport {
    lists = sortedCopyOf(Comparator.comparing(list -> list.report().file()), lists);
    unreadable = sortedCopyOf(Comparator.comparing(UnreadableInput::file), unreadable);
  }

  /** Returns all findings, sorted by file and by place in it. */
  public ImmutableList<Finding> findings() {
    return lists.stream()
        .flatMap(list -> list.report().findings().stream())
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what the check comes to; never {@link Verdict#USAGE}. */
  public Verdict verdict() {
    if (!unreadable.isEmpty()) {
      return Verdict.UNREADABLE;
    }
    if (lists.stream()
        .flatMap(list -> list.report().findings().stream())
        .anyMatch(finding -> finding.severity().isAtLeast(failOn))) {
      return Verdict.REJECTED;
    }
    boolean undecided = outcomes().anyMatch(this::leavesUndecided);
    return undecided ? Verdict.UNDECIDED : Verdict.ACCEPTED;
  }

  /** Returns whether {@code outcome} alone keeps the check from accepting. */
  boolean leavesUndecided(RuleOutcome outcome) {
    return outcome.status() == RuleStatus.FAILED
        || (outcome.status() == RuleStatus.SKIPPED && needed().contains(outcome.code()));
  }

  /** Returns the codes of the rules without which there is no verdict. */
  ImmutableSet<String> needed() {
    return ImmutableSet.copyOf(policy.needed());
  }

  /** Returns how many findings are of {@code severity}. */
  long count(Severity severity) {
    return lists.stream()
        .flatMap(list -> list.report().findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /** Returns how often a rule came to {@code status}. */
  long count(RuleStatus status) {
    return outcomes().filter(outcome -> outcome.status() == status).count();
  }

  private Stream<RuleOutcome> outcomes() {
    return lists.stream().flatMap(list -> list.report().outcomes().stream());
  }
}
