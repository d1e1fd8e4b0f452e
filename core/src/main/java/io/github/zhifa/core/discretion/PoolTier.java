// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.Tier;
import java.math.BigDecimal;

/**
 * A tier of a pool, prepared for many cases.
 *
 * @param place its place in the table, from 0
 * @param tier the tier
 * @param row when it holds
 * @param fine what it gives, which does not depend on the case
 */
record PoolTier(int place, Tier tier, RowTest row, Traced<ImmutableList<GradedFine>> fine) {
  /** How heavy its fine is; one without a fine weighs nothing. */
  BigDecimal weight() {
    return tier.fine()
        .flatMap(fine -> fine.most().isPresent() ? fine.most() : fine.least())
        .orElse(BigDecimal.ZERO);
  }
}
