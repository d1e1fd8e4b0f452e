// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.reading.FactReader;
import io.github.zhifa.core.discretion.reading.TierFacts;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.core.discretion.tier.TierFines;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineClause;
import java.util.Optional;

/**
 * A tier with the clause that it grades and the facts for which it holds.
 *
 * @param position the place among the tiers of the item, from 0
 * @param tier the tier
 * @param clause the clause that it grades; empty where none can be told
 * @param facts the facts for which it holds
 */
record GradedTier(int position, Tier tier, Optional<FineClause> clause, TierFacts facts) {
  /**
   * Returns the tiers of {@code item} in printed order, but for damaged ones and those whose clause
   * cannot be told among several; none where its scheme lists no tiers.
   *
   * @param convention what 以上 and 以下 mean in the benchmark; empty where it is not known
   */
  static ImmutableList<GradedTier> of(BenchmarkItem item, Optional<BoundaryConvention> convention) {
    FactReader reader = new FactReader(convention);
    ItemClauses clauses = new ItemClauses(item.clauses());
    ImmutableList<Tier> tiers =
        item.scheme()
            .match(
                tiered -> tiered.tiers(),
                weighted -> ImmutableList.of(),
                bands -> ImmutableList.of(),
                increments -> ImmutableList.of());
    ImmutableList.Builder<GradedTier> graded = ImmutableList.builder();
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      Optional<FineClause> clause = clauses.find(tier.clause());
      if (tier.damage().isEmpty() && (clause.isPresent() || !clauses.areSeveral())) {
        graded.add(
            new GradedTier(i, TierFines.counted(tier, clause), clause, TierFacts.of(tier, reader)));
      }
    }
    return graded.build();
  }
}
