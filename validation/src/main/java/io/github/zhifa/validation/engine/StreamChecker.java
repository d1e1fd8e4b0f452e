// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over records that come one by one and need not stay: each record meets all rules
 * before the next one comes. Only rules that read one record can be run so. What they find, and
 * what becomes of a rule that breaks, is the same as with {@link Checker}. Not thread-safe.
 */
public final class StreamChecker {
  private final ImmutableList<Running<?>> rules;
  private final ImmutableListMultimap<Class<?>, Running<?>> byKind;
  private final CheckContext context;
  private final String file;

  /**
   * Returns a checker that runs those rules of {@code sets} that read one record.
   *
   * @param file the file as findings shall name it
   */
  public StreamChecker(List<RuleSet> sets, CheckContext context, String file) {
    this.context = context;
    this.file = file;
    ImmutableSet<String> off = ImmutableSet.copyOf(context.policy().off());
    this.rules =
        sets.stream()
            .flatMap(set -> set.rules().stream())
            .filter(RecordRule.class::isInstance)
            .map(rule -> new Running<>((RecordRule<?>) rule, context, file))
            .sorted(Comparator.comparing(running -> running.rule.info().code()))
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap.Builder<Class<?>, Running<?>> kinds = ImmutableListMultimap.builder();
    rules.stream()
        .filter(running -> !off.contains(running.rule.info().code()))
        .forEach(running -> kinds.put(running.rule.reads(), running));
    this.byKind = kinds.build();
  }

  /** One rule and what it has found so far. */
  private static final class Running<R> {
    private final RecordRule<R> rule;
    private final List<Finding> found = new ArrayList<>();
    private final FindingSink sink;
    private @Nullable RuntimeException broken;

    Running(RecordRule<R> rule, CheckContext context, String file) {
      this.rule = rule;
      this.sink =
          new FindingSink(rule.info(), context.policy().severityOf(rule.info()), file, found::add);
    }

    void check(Row<R> row, CheckContext context) {
      if (broken == null) {
        try {
          rule.check(row, context, sink);
        } catch (RuntimeException e) {
          broken = e;
        }
      }
    }

    RuleOutcome outcome() {
      String code = rule.info().code();
      return broken == null
          ? new RuleOutcome(code, Checker.status(sink, found), found.size(), sink.whyUndecided())
          : new RuleOutcome(
              code, RuleStatus.FAILED, found.size(), Optional.of(Checker.whatBroke(broken)));
    }
  }

  /** Runs every rule that reads records of the class {@code kind} over {@code row}. */
  @SuppressWarnings("unchecked") // rules are kept under the class that they read
  public <R> void check(Class<R> kind, Row<R> row) {
    for (Running<?> running : byKind.get(kind)) {
      ((Running<R>) running).check(row, context);
    }
  }

  /** Returns what was found in all records so far. */
  public ListReport report(String title) {
    return new ListReport(
        file,
        title,
        rules.stream()
            .flatMap(running -> running.found.stream())
            .sorted()
            .collect(ImmutableList.toImmutableList()),
        rules.stream()
            .map(
                running ->
                    byKind.containsEntry(running.rule.reads(), running)
                        ? running.outcome()
                        : Checker.turnedOff(running.rule.info(), context))
            .collect(ImmutableList.toImmutableList()));
  }
}
