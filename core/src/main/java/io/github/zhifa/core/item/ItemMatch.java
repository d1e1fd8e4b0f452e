// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * Items of two lists that are the same: one and one, one that became several, or several that
 * became one.
 *
 * @param before the items of the old list, in its order
 * @param after the items of the new list, in its order
 * @param reason why they are taken to be the same
 * @param score how alike the names are, in per mille: twice the pairs of neighbouring characters
 *     that they share by the pairs of both; 1000 where the conduct is the same. For a split or a
 *     merger, how much of the one name the others hold
 * @param doubts what speaks against it
 * @param changes what is not as it was; empty where nothing is
 */
public record ItemMatch(
    ImmutableList<ListedItem> before,
    ImmutableList<ListedItem> after,
    MatchReason reason,
    int score,
    ImmutableSet<MatchDoubt> doubts,
    ImmutableSet<ItemChange> changes) {

  ItemMatch inverse() {
    return new ItemMatch(after, before, reason, score, doubts, ItemChanges.inverse(changes));
  }

  ItemMatch with(ItemChange change) {
    ImmutableSet<ItemChange> all =
        changes.isEmpty()
            ? ImmutableSet.of(change)
            : Sets.immutableEnumSet(Sets.union(changes, Set.of(change)));
    return new ItemMatch(before, after, reason, score, doubts, all);
  }
}
