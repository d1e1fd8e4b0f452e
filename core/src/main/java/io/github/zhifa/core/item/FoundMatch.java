// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A match as it is found.
 *
 * @param several whether others could have been taken as well
 */
record FoundMatch(
    ImmutableList<ComparedItem> before,
    ImmutableList<ComparedItem> after,
    MatchReason reason,
    int score,
    boolean several) {
  /** What speaks against items that became one or several; names and scopes differ by nature. */
  private static final ImmutableSet<MatchDoubt> OF_PARTS =
      Sets.immutableEnumSet(MatchDoubt.BASIS, MatchDoubt.DEPARTMENT);

  static FoundMatch pair(
      ComparedItem before, ComparedItem after, MatchReason reason, boolean several) {
    int score = Likeness.of(before, after);
    return new FoundMatch(
        ImmutableList.of(before), ImmutableList.of(after), reason, score, several);
  }

  /** Returns the match of {@code parts} with their whole, which stood in the old list or not. */
  static FoundMatch parts(
      ComparedItem whole, List<ComparedItem> parts, MatchReason reason, int score, boolean split) {
    ImmutableList<ComparedItem> one = ImmutableList.of(whole);
    ImmutableList<ComparedItem> many =
        ImmutableList.sortedCopyOf(Comparator.comparing(part -> part.listed().row()), parts);
    return split
        ? new FoundMatch(one, many, reason, score, false)
        : new FoundMatch(many, one, reason, score, false);
  }

  ComparedItem whole() {
    return before.size() == 1 ? before.get(0) : after.get(0);
  }

  Stream<ComparedItem> members() {
    return Stream.concat(before.stream(), after.stream());
  }

  ItemMatch toMatch() {
    return new ItemMatch(listed(before), listed(after), reason, score, doubts(), changes());
  }

  private static ImmutableList<ListedItem> listed(ImmutableList<ComparedItem> rows) {
    return rows.stream().map(ComparedItem::listed).collect(ImmutableList.toImmutableList());
  }

  private boolean isPair() {
    return before.size() == 1 && after.size() == 1;
  }

  private ImmutableSet<ItemChange> changes() {
    return isPair()
        ? ItemChanges.between(before.get(0), after.get(0))
        : Sets.immutableEnumSet(before.size() == 1 ? ItemChange.SPLIT : ItemChange.MERGED);
  }

  private ImmutableSet<MatchDoubt> doubts() {
    Set<MatchDoubt> doubts = EnumSet.noneOf(MatchDoubt.class);
    for (ComparedItem old : before) {
      after.forEach(now -> doubts.addAll(ItemChanges.doubts(old, now)));
    }
    if (!isPair()) {
      doubts.retainAll(OF_PARTS);
    }
    if (several) {
      doubts.add(MatchDoubt.SEVERAL);
    }
    return Sets.immutableEnumSet(doubts);
  }
}
