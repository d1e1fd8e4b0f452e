// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grades by the tiers of a table: the tier whose facts are there, and its fine. */
final class TierGrader implements SchemeGrader {
  private final ImmutableList<Tier> tiers;
  private final FactorIndex factors;
  private final ImmutableList<RowTest> rows;
  private final TableTerms terms;

  TierGrader(TieredScheme scheme, TableReader reader, TableTerms terms) {
    this.tiers = scheme.tiers();
    ImmutableList<TypedRow> typed = reader.tiers(tiers);
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
    return tiers.stream().anyMatch(tier -> tier.clause().map(label::equals).orElse(true));
  }

  @Override
  public ImmutableList<FineAmount> fines() {
    return tiers.stream().flatMap(tier -> tier.fine().stream()).collect(toImmutableList());
  }

  @Override
  public PoolGrader of(FinePool pool) {
    ImmutableList<PoolTier> mine =
        IntStream.range(0, tiers.size())
            .filter(i -> tiers.get(i).damage().isEmpty())
            .filter(i -> pool.grades(tiers.get(i).clause()))
            .mapToObj(
                i ->
                    new PoolTier(
                        i,
                        tiers.get(i),
                        rows.get(i),
                        Traced.of(trace -> ImmutableList.of(fine(i, pool, trace)))))
            .collect(toImmutableList());
    return new PoolTiers(mine, pool.find(Optional.empty()), terms.rules());
  }

  private GradedFine fine(int position, FinePool pool, Trace trace) {
    Tier tier = tiers.get(position);
    Optional<FineClause> clause = pool.find(tier.clause());
    trace.add(
        "tier-found",
        terms.place(),
        () ->
            BilingualText.of(
                "适用第" + (position + 1) + "个阶次" + tier.grade().map(g -> "（" + g + "）").orElse(""),
                "Tier "
                    + (position + 1)
                    + tier.grade().map(g -> " (" + g + ")").orElse("")
                    + " holds"));
    Tier counted = TierFines.counted(tier, clause);
    if (!counted.equals(tier)) {
      trace.add(
          "base-of-clause",
          clause.flatMap(terms::provision),
          () -> leftToClause(counted.fine().orElseThrow()));
    }
    Optional<FineRange> written =
        counted.fine().map(fine -> FineRange.of(fine, terms.convention()));
    return GradedFine.ofTier(clause, position, tier, written, terms, trace);
  }

  private static BilingualText leftToClause(FineAmount fine) {
    String base = fine.measure().base().orElse("");
    String floor =
        fine.baseFloorYuan().map(yuan -> BandEnds.plain(yuan).toPlainString()).orElse("");
    return BilingualText.of(
        "阶次未重复的基数以罚则为准：" + base + (floor.isEmpty() ? "" : "，不足" + floor + "元的以" + floor + "元计算"),
        "What the tier does not repeat of the base is as in the clause: "
            + base
            + (floor.isEmpty() ? "" : ", at least " + floor + " yuan"));
  }
}
