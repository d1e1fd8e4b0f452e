// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.core.discretion.tier.TierFines;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineClause;
import java.util.Optional;

/**
 * A tier with the clause that it grades.
 *
 * @param position the place among the tiers of the item, from 0
 * @param tier the tier
 * @param clause the clause that it grades; empty where the item states none
 */
record ClauseTier(int position, Tier tier, Optional<FineClause> clause) {

  /**
   * Returns the tiers of {@code item} in printed order, but for damaged ones and those whose clause
   * cannot be told among several.
   */
  static ImmutableList<ClauseTier> of(BenchmarkItem item) {
    ItemClauses clauses = new ItemClauses(item.clauses());
    ImmutableList<Tier> tiers = Schemes.tiers(item);
    ImmutableList.Builder<ClauseTier> found = ImmutableList.builder();
    for (int i = 0; i < tiers.size(); i++) {
      Optional<FineClause> clause = clauses.find(tiers.get(i).clause());
      if (tiers.get(i).damage().isEmpty() && (clause.isPresent() || !clauses.areSeveral())) {
        found.add(new ClauseTier(i, TierFines.counted(tiers.get(i), clause), clause));
      }
    }
    return found.build();
  }

  /** Returns the label of the clause; nothing where the item states none. */
  String label() {
    return clause.map(FineClause::label).orElse("");
  }
}
