// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Grades cases by one item of a benchmark. Immutable and thread-safe: made once for an item, asked
 * for any number of cases.
 */
public final class ItemGrader {
  private final ImmutableList<FineClause> clauses;
  private final ImmutableList<FineClause> graded;
  private final SchemeGrader scheme;
  private final ImmutableList<Factor> factors;

  private ItemGrader(BenchmarkItem item, SchemeGrader scheme) {
    this.clauses = item.clauses();
    this.scheme = scheme;
    ImmutableList<FineClause> mine =
        clauses.stream()
            .filter(clause -> scheme.grades(clause.label()))
            .collect(ImmutableList.toImmutableList());
    this.graded = mine.isEmpty() ? clauses : mine;
    this.factors = Factor.of(scheme.rows());
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
    return factors;
  }

  /** Returns the subjects that the clauses tell apart; none where the case need not name one. */
  public ImmutableSet<String> subjects() {
    return FinePool.subjects(clauses);
  }

  /** Returns the stages (逾期不改正, 情节严重) that clauses ask for and that a case may state. */
  public ImmutableSet<String> stages() {
    return Sets.union(FinePool.stages(clauses), FinePool.weights(clauses)).immutableCopy();
  }

  /** Returns the clauses that the rows of the item grade; all of them where none is named. */
  public ImmutableList<FineClause> clauses() {
    return graded;
  }

  /** Returns the bases (违法所得, 货值金额) of which fines are times or percent, or whose size decides. */
  public ImmutableSet<String> bases() {
    Set<String> named = new LinkedHashSet<>();
    graded.forEach(clause -> clause.fine().measure().base().ifPresent(named::add));
    scheme.fines().forEach(fine -> fine.measure().base().ifPresent(named::add));
    clauses.stream()
        .flatMap(clause -> clause.stage().stream())
        .flatMap(stage -> BaseStage.baseOf(stage, named).stream())
        .toList()
        .forEach(named::add);
    return ImmutableSet.copyOf(named);
  }

  /** Returns the things (平方米, 车次) for each of which a fine is due. */
  public ImmutableSet<String> units() {
    return Stream.concat(graded.stream().map(FineClause::fine), scheme.fines().stream())
        .flatMap(fine -> fine.measure().per().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what of {@code facts} the item does not know or cannot take. */
  public ImmutableList<FactProblem> problems(CaseFacts facts) {
    FactIntake intake = new FactIntake(factors);
    ImmutableMap<String, BigDecimal> unused = intake.take(facts, Trace.none());
    return problems(facts, intake);
  }

  private ImmutableList<FactProblem> problems(CaseFacts facts, FactIntake intake) {
    if (!subjects().isEmpty() && clauses.stream().allMatch(law -> law.subject().isPresent())) {
      intake.checkOneOf("/subject", facts.subject().stream().toList(), subjects());
    }
    intake.checkOneOf("/stages", facts.stages(), stages());
    return intake.problems();
  }

  /** Returns what the item gives for {@code facts}; the steps go to {@code trace}. */
  public Grading grade(CaseFacts facts, Trace trace) {
    FactIntake intake = new FactIntake(factors);
    ImmutableMap<String, BigDecimal> numbers = intake.take(facts, trace);
    ImmutableList<FactProblem> problems = problems(facts, intake);
    if (!problems.isEmpty()) {
      return Grading.refused(problems, trace);
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
        FinePool.of(graded, facts).stream()
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
