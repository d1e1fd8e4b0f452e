// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;

/**
 * Grades cases by one item of a benchmark. Immutable and thread-safe: made once for an item, asked
 * for any number of cases.
 */
public final class ItemGrader {
  private final ImmutableList<FineClause> clauses;
  private final SchemeGrader scheme;
  private final ImmutableList<Factor> factors;

  private ItemGrader(BenchmarkItem item, SchemeGrader scheme) {
    this.clauses = item.clauses();
    this.scheme = scheme;
    this.factors = Factor.of(scheme.rows());
  }

  /** Returns the grader of {@code item}, an item of {@code benchmark}. */
  public static ItemGrader of(Benchmark benchmark, BenchmarkItem item) {
    TableReader reader = TableReader.of(benchmark);
    TableTerms terms = TableTerms.of(benchmark);
    SchemeGrader scheme =
        item.scheme()
            .match(
                tiered -> new TierGrader(tiered, reader, terms),
                weighted -> new WeightGrader(weighted, reader, terms),
                BandGrader::new,
                increments -> new IncrementGrader(increments, reader));
    return new ItemGrader(item, scheme);
  }

  /** Returns the factors that a case is asked for, in printed order. */
  public ImmutableList<Factor> factors() {
    return factors;
  }

  /** Returns the subjects that the clauses tell apart; none where the case need not name one. */
  public ImmutableSet<String> subjects() {
    return FinePool.subjects(clauses);
  }

  /** Returns the stages (逾期不改正) that clauses ask for and that a case may state. */
  public ImmutableSet<String> stages() {
    return FinePool.stages(clauses);
  }

  /** Returns what the item gives for {@code facts}; the steps go to {@code trace}. */
  public Grading grade(CaseFacts facts, Trace trace) {
    FactIntake intake = new FactIntake(factors);
    ImmutableMap<String, BigDecimal> numbers = intake.take(facts, trace);
    if (!subjects().isEmpty() && clauses.stream().allMatch(law -> law.subject().isPresent())) {
      intake.checkOneOf("/subject", facts.subject().stream().toList(), subjects());
    }
    intake.checkOneOf("/stages", facts.stages(), stages());
    if (!intake.problems().isEmpty()) {
      return Grading.refused(intake.problems(), trace);
    }
    if (facts.subject().isEmpty() && subjects().size() > 1) {
      String names = String.join("、", subjects());
      return Grading.undecided(
          BilingualText.of("未写明处罚对象：" + names, "the subject is not stated: " + names),
          ImmutableSet.of("subject"),
          trace);
    }
    FactState state = new FactState(facts, numbers, factors);
    ImmutableList<GradedFine> fines =
        FinePool.of(clauses, facts).stream()
            .flatMap(pool -> scheme.grade(pool, state, trace).stream())
            .collect(ImmutableList.toImmutableList());
    return fines.isEmpty()
        ? Grading.undecided(
            BilingualText.of("没有适用于这些事实的阶次", "no tier holds for these facts"),
            ImmutableSet.of(),
            trace)
        : Grading.of(fines, trace);
  }
}
