// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.SchemeGrader.PoolGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
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
  private final ImmutableSet<String> subjects;
  private final ImmutableSet<String> stages;
  private final boolean areSubjectsClosed;
  private final SchemeGrader scheme;
  private final PreparedFines fines;

  private ItemGrader(BenchmarkItem item, SchemeGrader scheme) {
    this.clauses = item.clauses();
    this.scheme = scheme;
    ImmutableList<FineClause> mine =
        clauses.stream()
            .filter(clause -> scheme.grades(clause.label()))
            .collect(ImmutableList.toImmutableList());
    this.graded = mine.isEmpty() ? clauses : mine;
    this.subjects = FinePool.subjects(clauses);
    this.stages = Sets.union(FinePool.stages(clauses), FinePool.weights(clauses)).immutableCopy();
    this.areSubjectsClosed =
        !subjects.isEmpty() && clauses.stream().allMatch(law -> law.subject().isPresent());
    this.fines = new PreparedFines(graded, subjects, stages, scheme);
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
    return subjects;
  }

  /** Returns the stages (逾期不改正, 情节严重) that clauses ask for and that a case may state. */
  public ImmutableSet<String> stages() {
    return stages;
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
    return take(facts, Trace.none()).problems();
  }

  private FactIntake take(CaseFacts facts, Trace trace) {
    FactIntake intake = new FactIntake(scheme.factors());
    intake.take(facts, trace);
    if (areSubjectsClosed) {
      intake.checkOneOf("/subject", facts.subject().stream().toList(), subjects);
    }
    intake.checkOneOf("/stages", facts.stages(), stages);
    return intake;
  }

  /** Returns what the item gives for {@code facts}; the steps go to {@code trace}. */
  public Grading grade(CaseFacts facts, Trace trace) {
    FactIntake intake = take(facts, trace);
    if (intake.hasProblems()) {
      return Grading.refused(intake.problems(), trace);
    }
    if (facts.subject().isEmpty() && subjects.size() > 1) {
      String names = String.join("、", subjects);
      return Grading.undecided(
          BilingualText.of("未写明处罚对象：" + names, "the subject is not stated: " + names),
          ImmutableSet.of("subject"),
          trace);
    }
    ImmutableList<GradedFine> given = grade(fines.due(facts), intake.state(facts), trace);
    return given.isEmpty()
        ? Grading.undecided(
            BilingualText.of("没有适用于这些事实的阶次", "no tier holds for these facts"),
            ImmutableSet.of(),
            trace)
        : Grading.of(given, trace);
  }

  private static ImmutableList<GradedFine> grade(
      ImmutableList<PoolGrader> due, FactState state, Trace trace) {
    if (due.size() == 1) {
      return due.get(0).grade(state, trace);
    }
    ImmutableList.Builder<GradedFine> given = ImmutableList.builder();
    for (PoolGrader pool : due) {
      given.addAll(pool.grade(state, trace));
    }
    return given.build();
  }
}
