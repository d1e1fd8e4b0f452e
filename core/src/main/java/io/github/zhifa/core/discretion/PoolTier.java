// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.stated.RowTest;
import io.github.zhifa.core.discretion.tier.TierOrder;
import io.github.zhifa.model.discretion.Tier;
import java.util.Comparator;

/**
 * A tier of a pool, prepared for many cases.
 *
 * @param place its place in the table, from 0
 * @param tier the tier
 * @param row when it holds
 * @param fine what it gives, which does not depend on the case
 */
record PoolTier(int place, Tier tier, RowTest row, Traced<ImmutableList<GradedFine>> fine) {
  static final Comparator<PoolTier> MILDEST_FIRST =
      Comparator.comparing(PoolTier::tier, TierOrder.MILDEST_FIRST);
}
