// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.premise.Truth;

/**
 * How tiers stand to the facts of a case, each list in printed order.
 *
 * @param holding the tiers that hold
 * @param open the tiers that may hold, since a fact is not stated
 */
record Standing(ImmutableList<PoolTier> holding, ImmutableList<PoolTier> open) {

  static Standing of(ImmutableList<PoolTier> tiers, FactState facts) {
    ImmutableList<PoolTier> holding = ImmutableList.of();
    ImmutableList<PoolTier> open = ImmutableList.of();
    for (int i = 0; i < tiers.size(); i++) {
      PoolTier tier = tiers.get(i);
      Truth truth = tier.row().of(facts);
      if (truth == Truth.YES) {
        holding = with(holding, tier);
      } else if (truth == Truth.UNKNOWN) {
        open = with(open, tier);
      }
    }
    return new Standing(holding, open);
  }

  /** As a rule one tier holds, and a list of one costs little. */
  private static ImmutableList<PoolTier> with(ImmutableList<PoolTier> tiers, PoolTier tier) {
    return tiers.isEmpty()
        ? ImmutableList.of(tier)
        : ImmutableList.<PoolTier>builder().addAll(tiers).add(tier).build();
  }
}
