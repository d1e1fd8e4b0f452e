// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.SchemeGrader.PoolGrader;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.text.BilingualText;

/**
 * Grades cases by one item of a benchmark. Immutable and thread-safe: made once for an item, asked
 * for any number of cases.
 */
public final class ItemGrader {
  private final PreparedFines fines;
  private final SchemeGrader scheme;

  private ItemGrader(BenchmarkItem item, SchemeGrader scheme) {
    this.scheme = scheme;
    this.fines = new PreparedFines(item.clauses(), scheme);
  }

  /** Returns the grader of {@code item}, an item of {@code benchmark}. */
  public static ItemGrader of(Benchmark benchmark, BenchmarkItem item) {
    TableReader reader = TableReader.of(benchmark);
    TableTerms terms = TableTerms.of(benchmark, item);
    SchemeGrader scheme =
        item.scheme()
            .match(
                tiered -> new TierGrader(tiered, reader, terms),
                weighted -> new WeightGrader(weighted, reader, terms),
                BandGrader::new,
                increments -> new IncrementGrader(increments, reader, terms));
    return new ItemGrader(item, scheme);
  }

  /** Returns the factors that a case is asked for, in printed order. */
  public ImmutableList<Factor> factors() {
    return scheme.factors().factors();
  }

  /** Returns the subjects that the clauses tell apart; none where the case need not name one. */
  public ImmutableSet<String> subjects() {
    return fines.subjects();
  }

  /** Returns the stages (逾期不改正) that clauses ask for and that a case may state. */
  public ImmutableSet<String> stages() {
    return fines.stages();
  }

  /** Returns what the item gives for {@code facts}; the steps go to {@code trace}. */
  public Grading grade(CaseFacts facts, Trace trace) {
    FactIntake intake = new FactIntake(scheme.factors());
    FactState state = intake.take(facts, trace);
    if (fines.areSubjectsClosed()) {
      intake.checkOneOf("/subject", facts.subject().stream().toList(), subjects());
    }
    intake.checkOneOf("/stages", facts.stages(), stages());
    if (intake.hasProblems()) {
      return Grading.refused(intake.problems(), trace);
    }
    if (facts.subject().isEmpty() && subjects().size() > 1) {
      String names = String.join("、", subjects());
      return Grading.undecided(
          BilingualText.of("未写明处罚对象：" + names, "the subject is not stated: " + names),
          ImmutableSet.of("subject"),
          trace);
    }
    ImmutableList<GradedFine> graded = grade(fines.due(facts), state, trace);
    return graded.isEmpty()
        ? Grading.undecided(
            BilingualText.of("没有适用于这些事实的阶次", "no tier holds for these facts"),
            ImmutableSet.of(),
            trace)
        : Grading.of(graded, trace);
  }

  private static ImmutableList<GradedFine> grade(
      ImmutableList<PoolGrader> due, FactState state, Trace trace) {
    if (due.size() == 1) {
      return due.get(0).grade(state, trace);
    }
    ImmutableList.Builder<GradedFine> graded = ImmutableList.builder();
    for (PoolGrader pool : due) {
      graded.addAll(pool.grade(state, trace));
    }
    return graded.build();
  }
}
