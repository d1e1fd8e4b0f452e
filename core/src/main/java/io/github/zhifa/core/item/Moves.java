// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Marks what moved: as few items as possible, so that all others keep their order among themselves.
 * An item that only slid, since others came or went, did not move.
 */
final class Moves {
  private Moves() {}

  /**
   * Returns {@code matches}, which are in the order of the new list, those of one and one marked.
   */
  static ImmutableList<ItemMatch> marked(List<ItemMatch> matches) {
    int[] rows =
        matches.stream()
            .filter(Moves::isPair)
            .mapToInt(match -> match.before().get(0).row())
            .toArray();
    BitSet stays = longestRising(rows);
    ImmutableList.Builder<ItemMatch> marked = ImmutableList.builderWithExpectedSize(matches.size());
    int pair = 0;
    for (ItemMatch match : matches) {
      marked.add(isPair(match) ? marked(match, stays.get(pair++)) : match);
    }
    return marked.build();
  }

  private static boolean isPair(ItemMatch match) {
    return match.before().size() == 1 && match.after().size() == 1;
  }

  private static ItemMatch marked(ItemMatch match, boolean stays) {
    if (!stays) {
      return match.with(ItemChange.MOVED);
    }
    ListedItem old = match.before().get(0);
    ListedItem now = match.after().get(0);
    boolean sameNumber =
        old.item().position() == now.item().position()
            && old.item().number().equals(now.item().number());
    return sameNumber ? match : match.with(ItemChange.RENUMBERED);
  }

  /** Returns the places of one longest part of {@code rows} that rises throughout. */
  private static BitSet longestRising(int[] rows) {
    int[] ends = new int[rows.length];
    int[] lastAt = new int[rows.length];
    int[] previous = new int[rows.length];
    int length = 0;
    for (int i = 0; i < rows.length; i++) {
      int at = -Arrays.binarySearch(ends, 0, length, rows[i]) - 1;
      ends[at] = rows[i];
      lastAt[at] = i;
      previous[i] = at == 0 ? -1 : lastAt[at - 1];
      length = Math.max(length, at + 1);
    }
    BitSet rising = new BitSet(rows.length);
    for (int i = length == 0 ? -1 : lastAt[length - 1]; i >= 0; i = previous[i]) {
      rising.set(i);
    }
    return rising;
  }
}
