// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs rules over lists. A rule that breaks inside does not stop the others; it is reported as
 * failed. Thread-safe; the findings of a list do not depend on other lists or on the order of the
 * rules.
 */
public final class Checker {
  private final ImmutableList<Rule<?>> rules;
  private final CheckContext context;

  /** Returns a checker that runs the rules of {@code sets} in {@code context}. */
  public Checker(List<RuleSet> sets, CheckContext context) {
    this.rules =
        sets.stream()
            .flatMap(set -> set.rules().stream())
            .sorted(Comparator.comparing(rule -> rule.info().code()))
            .collect(ImmutableList.toImmutableList());
    this.context = context;
  }

  /** Returns what all rules find in {@code dataset}. */
  public ListReport check(Dataset dataset) {
    List<Finding> findings = new ArrayList<>();
    ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
    ImmutableSet<String> off = ImmutableSet.copyOf(context.policy().off());
    for (Rule<?> rule : rules) {
      outcomes.add(
          off.contains(rule.info().code())
              ? turnedOff(rule.info(), context)
              : run(rule, dataset, findings));
    }
    return new ListReport(
        dataset.file(),
        dataset.document().title(),
        ImmutableList.sortedCopyOf(findings),
        outcomes.build());
  }

  static RuleOutcome turnedOff(RuleInfo info, CheckContext context) {
    BilingualText reason =
        BilingualText.of(
            "策略“" + context.policy().name() + "”已关闭该规则",
            "turned off by policy " + context.policy().name());
    return new RuleOutcome(info.code(), RuleStatus.SKIPPED, 0, Optional.of(reason));
  }

  private <R> RuleOutcome run(Rule<R> rule, Dataset dataset, List<Finding> findings) {
    RuleInfo info = rule.info();
    List<Finding> own = new ArrayList<>();
    FindingSink sink =
        new FindingSink(info, context.policy().severityOf(info), dataset.file(), own::add);
    try {
      apply(rule, dataset, sink);
    } catch (RuntimeException broken) {
      findings.addAll(own);
      return new RuleOutcome(
          info.code(), RuleStatus.FAILED, own.size(), Optional.of(whatBroke(broken)));
    }
    findings.addAll(own);
    return new RuleOutcome(info.code(), status(sink, own), own.size(), sink.whyUndecided());
  }

  static RuleStatus status(FindingSink sink, List<Finding> own) {
    if (!own.isEmpty()) {
      return RuleStatus.FOUND;
    }
    if (sink.hasApplied()) {
      return RuleStatus.CLEAN;
    }
    return sink.whyUndecided().isPresent() ? RuleStatus.SKIPPED : RuleStatus.NOT_APPLICABLE;
  }

  static BilingualText whatBroke(RuntimeException broken) {
    String what = broken.getClass().getSimpleName() + ": " + broken.getMessage();
    return BilingualText.of(what, what);
  }

  private <R> void apply(Rule<R> rule, Dataset dataset, FindingSink sink) {
    ImmutableList<Row<R>> rows = dataset.rows(rule.reads());
    if (rule instanceof RecordRule<R> record) {
      rows.forEach(row -> record.check(row, context, sink));
    } else if (rule instanceof GroupRule<R, ?> group) {
      applyToGroups(group, rows, sink);
    } else if (rule instanceof FoldRule<R, ?> fold && !rows.isEmpty()) {
      applyFold(fold, rows, dataset, sink);
    }
  }

  private <R, K> void applyToGroups(
      GroupRule<R, K> rule, ImmutableList<Row<R>> rows, FindingSink sink) {
    Map<K, ImmutableList.Builder<Row<R>>> groups = new LinkedHashMap<>();
    for (Row<R> row : rows) {
      rule.keyOf(row)
          .ifPresent(key -> groups.computeIfAbsent(key, k -> ImmutableList.builder()).add(row));
    }
    groups.forEach((key, group) -> rule.check(key, group.build(), context, sink));
  }

  private <R, S> void applyFold(
      FoldRule<R, S> rule, ImmutableList<Row<R>> rows, Dataset dataset, FindingSink sink) {
    S summary = rule.empty();
    for (Row<R> row : rows) {
      summary = rule.add(summary, row);
    }
    rule.check(summary, dataset.document(), context, sink);
  }
}
