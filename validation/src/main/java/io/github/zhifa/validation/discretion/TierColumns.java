// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;

/** What the columns of a tier say, as printed. */
final class TierColumns {
  private TierColumns() {}

  /** Returns whether two tiers have the same columns and one of them differs. */
  static boolean differInOne(Tier tier, Tier other) {
    if (!tier.alternatives().isEmpty() || !other.alternatives().isEmpty()) {
      return false;
    }
    ImmutableListMultimap<String, String> mine = columns(tier);
    ImmutableListMultimap<String, String> theirs = columns(other);
    return mine.keySet().equals(theirs.keySet())
        && Sets.filter(mine.keySet(), column -> !mine.get(column).equals(theirs.get(column))).size()
            == 1;
  }

  private static ImmutableListMultimap<String, String> columns(Tier tier) {
    return tier.conditions().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                condition -> condition.factor().orElse(""), TierCondition::printed));
  }
}
