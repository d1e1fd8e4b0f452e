// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.discretion.WeightedFine;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.Row;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The least and the greatest fine that a scheme gives under one clause, as printed numbers.
 *
 * @param least the least fine
 * @param leastPointer where it is given
 * @param most the greatest fine
 * @param mostPointer where it is given
 * @param lawful what the clause allows
 */
record ReachedFines(
    BigDecimal least, String leastPointer, BigDecimal most, String mostPointer, FineAmount lawful) {
  /** One tier alone does not tell what a scheme leaves out. */
  private static final int FEWEST = 2;

  /**
   * Returns them for each clause that the tiers or the weights of an item grade; {@code sink} is
   * told of those that are not known.
   */
  static ImmutableList<ReachedFines> of(Row<BenchmarkItem> row, FindingSink sink) {
    ImmutableList.Builder<ReachedFines> reached = ImmutableList.builder();
    Multimaps.filterValues(TierFine.of(row), fine -> !isMitigated(fine))
        .asMap()
        .forEach(
            (key, fines) -> {
              Optional<FineAmount> lawful = fines.iterator().next().lawful();
              if (lawful.isPresent() && isOrdered(lawful.get()) && fines.size() >= FEWEST) {
                if (TierFine.mayLack(row.value(), key.clause())) {
                  sink.undecided(
                      "有阶次损坏、读不出或不知所属条款", "a tier is damaged, cannot be read or names no clause");
                } else {
                  reached.add(ofTiers(row, fines, lawful.get()));
                }
              }
            });
    for (WeightedStart start : WeightedStart.of(row)) {
      ofWeights(start, row, sink).ifPresent(reached::add);
    }
    return reached.build();
  }

  /** A tier of 减轻 lies below the statute and tells nothing of how it is used. */
  private static boolean isMitigated(TierFine fine) {
    return GradeNames.mitigates(fine.tier().tier().grade());
  }

  private static boolean isOrdered(FineAmount lawful) {
    return lawful.most().isEmpty()
        || lawful.least().filter(least -> least.compareTo(lawful.most().get()) > 0).isEmpty();
  }

  private static ReachedFines ofTiers(
      Row<BenchmarkItem> row, Collection<TierFine> fines, FineAmount lawful) {
    TierFine least = fines.stream().min(Comparator.comparing(TierFine::least)).orElseThrow();
    TierFine most = fines.stream().max(Comparator.comparing(TierFine::most)).orElseThrow();
    return new ReachedFines(
        least.least(),
        Schemes.tier(row, least.position()) + "/fine",
        most.most(),
        Schemes.tier(row, most.position()) + "/fine",
        lawful);
  }

  private static Optional<ReachedFines> ofWeights(
      WeightedStart start, Row<BenchmarkItem> row, FindingSink sink) {
    Optional<FineAmount> lawful =
        new ItemClauses(row.value().clauses()).find(start.start().clause()).map(FineClause::fine);
    Optional<BigDecimal> least = start.leastFine().map(WeightedFine::amount);
    Optional<BigDecimal> most = start.mostFine().map(WeightedFine::amount);
    if (!start.hasFormula() || lawful.isEmpty() || least.isEmpty() || most.isEmpty()) {
      sink.undecided(
          "有裁量表不能确定其罚款条款、公式或乘数",
          "of a table of weights the clause, the formula or the multiplicand is not known");
      return Optional.empty();
    }
    return lawful
        .filter(ReachedFines::isOrdered)
        .map(
            law ->
                new ReachedFines(least.get(), start.pointer(), most.get(), start.pointer(), law));
  }
}
