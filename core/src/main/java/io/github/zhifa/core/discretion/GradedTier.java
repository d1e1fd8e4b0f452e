// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
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
public record GradedTier(int position, Tier tier, Optional<FineClause> clause, TierFacts facts) {
  /**
   * Returns the tiers of {@code item} in printed order, but for damaged ones and those whose clause
   * cannot be told among several; none where its scheme lists no tiers.
   *
   * @param convention what 以上 and 以下 mean in the benchmark; empty where it is not known
   */
  public static ImmutableList<GradedTier> of(
      BenchmarkItem item, Optional<BoundaryConvention> convention) {
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
        graded.add(new GradedTier(i, tier, clause, TierFacts.of(tier, reader)));
      }
    }
    return graded.build();
  }

  /**
   * Returns the smallest case, in words, for which both tiers hold; empty where none is sure. An
   * overriding tier prevails over an ordinary one of its clause, a residual one holds only where
   * nothing else does, and tiers for different subjects never meet.
   */
  public Optional<String> shared(GradedTier other) {
    if (!canMeet(other)) {
      return Optional.empty();
    }
    boolean prevails = tier.role() != other.tier.role();
    return facts.ways().stream()
        .filter(way -> !prevails || way.isNumeric())
        .flatMap(way -> other.facts.ways().stream().flatMap(theirs -> way.shared(theirs).stream()))
        .findFirst();
  }

  private boolean canMeet(GradedTier other) {
    if (tier.role() == TierRole.RESIDUAL || other.tier.role() == TierRole.RESIDUAL) {
      return false;
    }
    if (clause.isEmpty() || other.clause.isEmpty()) {
      return clause.isEmpty()
          && other.clause.isEmpty()
          && tier.clause().equals(other.tier.clause())
          && tier.role() == other.tier.role();
    }
    FineClause mine = clause.get();
    FineClause theirs = other.clause.get();
    return mine.label().equals(theirs.label())
        ? tier.role() == other.tier.role()
        : mine.subject().equals(theirs.subject()) && weighOneConduct(mine, theirs);
  }

  /**
   * Whether one clause is the graver form of the other (处一万元; 情节严重的，处五万元). Two clauses without such
   * a stage fine different acts, or one act under two laws, and then 行政处罚法 art 29 says which fine
   * is due.
   */
  private static boolean weighOneConduct(FineClause mine, FineClause theirs) {
    return !mine.stage().equals(theirs.stage())
        && onlyWeighs(mine.stage())
        && onlyWeighs(theirs.stage());
  }

  private static boolean onlyWeighs(Optional<String> stage) {
    return stage.map(FinePool::weighs).orElse(true);
  }
}
