// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.reading.Fact;
import io.github.zhifa.core.discretion.reading.Facts;
import io.github.zhifa.core.discretion.reading.TierFacts;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The tiers of one item, as they are compared with those of another benchmark.
 *
 * @param tiers the tiers that can be compared
 * @param whole whether these are all; damaged ones and those of an unknown clause are left out
 * @param clauses the clauses of the item
 */
record RefinedTable(
    ImmutableList<GradedTier> tiers, boolean whole, ImmutableList<FineClause> clauses) {
  /** The name of the column that a tier without conditions is told by: the name of its grade. */
  private static final String GRADE = "裁量等级";

  static RefinedTable of(BenchmarkItem item, Optional<BoundaryConvention> convention) {
    ImmutableList<Tier> all =
        item.scheme()
            .match(
                TieredScheme::tiers,
                weighted -> ImmutableList.of(),
                bands -> ImmutableList.of(),
                increments -> ImmutableList.of());
    ImmutableList<GradedTier> tiers =
        GradedTier.of(item, convention).stream()
            .map(tier -> named(tier, all.size() > 1))
            .collect(ImmutableList.toImmutableList());
    return new RefinedTable(tiers, tiers.size() == all.size(), item.clauses());
  }

  /** A tier without conditions holds where its grade does; one of several without a grade: when? */
  private static GradedTier named(GradedTier tier, boolean several) {
    TierFacts facts = tier.facts();
    boolean silent = facts.ways().stream().allMatch(way -> way.byFactor().isEmpty());
    if (!silent || !facts.readable() || tier.tier().role() == TierRole.RESIDUAL) {
      return tier;
    }
    Optional<Fact> grade = tier.tier().grade().map(name -> new Fact(name, ImmutableMap.of()));
    TierFacts told =
        grade
            .map(fact -> new Facts(ImmutableMap.of(GRADE, fact)))
            .map(way -> new TierFacts(ImmutableList.of(way), true))
            .orElse(several ? new TierFacts(ImmutableList.of(), false) : facts);
    return new GradedTier(tier.position(), tier.tier(), tier.clause(), told);
  }

  /** Returns the tiers of {@code role}. */
  ImmutableList<GradedTier> of(TierRole role) {
    return tiers.stream()
        .filter(tier -> tier.tier().role() == role)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the tiers that grade the same fine of the law as {@code tier} of {@code other}. */
  ImmutableList<GradedTier> sameClause(GradedTier tier, RefinedTable other) {
    boolean only = clauses.size() <= 1 && other.clauses.size() <= 1;
    return tiers.stream()
        .filter(each -> only || isSame(each.clause(), tier.clause()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isSame(Optional<FineClause> left, Optional<FineClause> right) {
    return left.isPresent()
        && right.isPresent()
        && left.get().subject().equals(right.get().subject())
        && left.get().stage().equals(right.get().stage())
        && isSame(left.get().fine(), right.get().fine());
  }

  private static boolean isSame(FineAmount left, FineAmount right) {
    return left.measure().equals(right.measure())
        && plain(left.least()).equals(plain(right.least()))
        && plain(left.most()).equals(plain(right.most()));
  }

  private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::stripTrailingZeros);
  }
}
