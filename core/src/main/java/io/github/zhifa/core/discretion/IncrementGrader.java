// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.IncrementBase;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grades by a base fine and the increments whose conditions hold. */
final class IncrementGrader implements SchemeGrader {
  private final BaseAndIncrements scheme;
  private final FactorIndex factors;
  private final ImmutableList<RowTest> rows;
  private final TableTerms terms;

  IncrementGrader(BaseAndIncrements scheme, TableReader reader, TableTerms terms) {
    ImmutableList<TypedRow> typed = reader.increments(scheme.increments());
    this.scheme = scheme;
    this.factors = FactorIndex.of(typed);
    this.rows = RowTest.of(typed, factors);
    this.terms = terms;
  }

  @Override
  public FactorIndex factors() {
    return factors;
  }

  @Override
  public boolean grades(String label) {
    return scheme.bases().stream().anyMatch(base -> base.clause().map(label::equals).orElse(true));
  }

  @Override
  public ImmutableList<FineAmount> fines() {
    return ImmutableList.of();
  }

  @Override
  public PoolGrader of(FinePool pool) {
    return (facts, trace) -> ImmutableList.of(grade(pool, facts, trace));
  }

  private GradedFine grade(FinePool pool, FactState facts, Trace trace) {
    if (scheme.damage().isPresent() || rows.stream().anyMatch(row -> !row.isTyped())) {
      return undecided(
          pool,
          BilingualText.of("该表有读不出的内容", "part of the table cannot be read"),
          ImmutableSet.of());
    }
    ImmutableList<RowTest> unknown = with(Truth.UNKNOWN, facts, rows);
    if (!unknown.isEmpty()) {
      ImmutableSet<String> missing = RowTest.missing(unknown, facts);
      return undecided(
          pool,
          BilingualText.of(
              "缺少事实：" + String.join("、", missing),
              "facts are missing: " + String.join(", ", missing)),
          missing);
    }
    ImmutableList<IncrementBase> bases =
        scheme.bases().stream()
            .filter(base -> pool.grades(base.clause()))
            .collect(toImmutableList());
    Optional<FineClause> clause =
        bases.size() == 1 ? pool.find(bases.get(0).clause()) : Optional.empty();
    return clause.isEmpty()
        ? undecided(
            pool,
            BilingualText.of("适用的基准罚款不是恰好一个", "not exactly one base fine applies"),
            ImmutableSet.of())
        : fine(bases.get(0), clause.get(), facts, trace);
  }

  private GradedFine fine(IncrementBase base, FineClause clause, FactState facts, Trace trace) {
    ImmutableList<Increment> established = with(Truth.YES, facts, scheme.increments());
    Calculated<IncrementedFine> fine = IncrementedFine.of(base, established, clause.fine(), trace);
    return GradedFine.ofAmount(
        clause, fine.then(each -> Calculated.of(each.amount())), terms, trace);
  }

  private <T> ImmutableList<T> with(Truth truth, FactState facts, ImmutableList<T> ofRows) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).of(facts) == truth)
        .mapToObj(ofRows::get)
        .collect(toImmutableList());
  }

  private static GradedFine undecided(
      FinePool pool, BilingualText why, ImmutableSet<String> missing) {
    return GradedFine.undecided(pool.find(Optional.empty()), why, missing);
  }
}
