// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Grades by a sum of weights: the start, one level of each factor, and the formula. */
final class WeightGrader implements SchemeGrader {
  private final WeightedFactors scheme;
  private final ImmutableList<ImmutableList<TypedRow>> levels;
  private final GradingRules rules;

  WeightGrader(WeightedFactors scheme, TableReader reader, TableTerms terms) {
    this.scheme = scheme;
    this.levels = scheme.factors().stream().map(reader::levels).collect(toImmutableList());
    this.rules = terms.rules();
  }

  @Override
  public ImmutableList<TypedRow> rows() {
    return levels.stream().flatMap(List::stream).collect(toImmutableList());
  }

  @Override
  public Optional<GradedFine> grade(FinePool pool, FactState facts, Trace trace) {
    return Optional.of(sum(pool, facts, trace));
  }

  private GradedFine sum(FinePool pool, FactState facts, Trace trace) {
    if (scheme.damage().isPresent()) {
      return undecided(
          pool,
          BilingualText.of("该表的副本有损坏", "our copy of the table is damaged"),
          ImmutableSet.of());
    }
    List<WeightLevel> found = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      LevelChoice choice =
          LevelChoice.of(scheme.factors().get(i), levels.get(i), facts, rules, trace);
      if (choice.why().isPresent()) {
        return undecided(pool, choice.why().get(), choice.missing());
      }
      choice.level().ifPresent(found::add);
    }
    ImmutableList<WeightStart> starts =
        scheme.starts().stream()
            .filter(start -> pool.grades(start.clause()))
            .collect(toImmutableList());
    return starts.size() == 1
        ? fine(starts.get(0), found, pool, trace)
        : undecided(
            pool,
            BilingualText.of("适用的起点不是恰好一个", "not exactly one start of the sum applies"),
            ImmutableSet.of());
  }

  private static GradedFine undecided(
      FinePool pool, BilingualText why, ImmutableSet<String> missing) {
    return GradedFine.undecided(pool.find(Optional.empty()), why, missing);
  }

  private static GradedFine fine(
      WeightStart start, List<WeightLevel> levels, FinePool pool, Trace trace) {
    Optional<FineClause> clause = pool.find(start.clause());
    Optional<BigDecimal> multiplicand =
        start.multiplicand().or(() -> clause.flatMap(law -> law.fine().most()));
    if (clause.isEmpty() || multiplicand.isEmpty()) {
      return undecided(
          pool,
          BilingualText.of("不知以何数相乘", "it is not known what the sum is multiplied with"),
          ImmutableSet.of());
    }
    BigDecimal sum =
        levels.stream().map(WeightLevel::percent).reduce(start.percent(), BigDecimal::add);
    BigDecimal counted = WeightSum.counted(sum, start);
    BigDecimal amount = WeightSum.fine(counted, multiplicand.get());
    trace.add("weights-added", () -> added(sum, counted, multiplicand.get(), amount));
    FineRange written =
        new FineRange(
            Optional.of(amount), true, Optional.of(amount), true, clause.get().fine().measure());
    return new GradedFine(
        clause,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(written),
        Statute.within(Optional.of(written), clause, trace),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableSet.of());
  }

  private static BilingualText added(
      BigDecimal sum, BigDecimal counted, BigDecimal multiplicand, BigDecimal amount) {
    String formula =
        counted.toPlainString()
            + "% × "
            + multiplicand.toPlainString()
            + " = "
            + amount.toPlainString();
    return BilingualText.of(
        "裁量百分值总和" + sum.toPlainString() + "%，" + formula,
        "The weights add up to " + sum.toPlainString() + " %; " + formula);
  }
}
