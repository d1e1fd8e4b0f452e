// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.zhifa.model.item.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Compares the items of two lists: first what is the same in every word, then in rounds. */
final class ListComparison {
  /** Less like names are not worth a look. */
  private static final int WORTH_A_LOOK = 600;

  /** No further row of the same content. */
  private static final int NONE = -1;

  private final List<Item> old;
  private final List<Item> now;
  private final BitSet matchedOld = new BitSet();
  private final BitSet matchedNow = new BitSet();
  private final List<ItemMatch> matches = new ArrayList<>();

  ListComparison(List<Item> old, List<Item> now) {
    this.old = old;
    this.now = now;
  }

  /** A row in every word, but for its position in the source. */
  private record Numbered(Item content, Optional<String> number) {}

  /** What the comparison found. */
  record Outcome(
      ImmutableList<ItemMatch> matches,
      ImmutableList<ListedItem> removed,
      ImmutableList<ListedItem> added,
      ImmutableList<SimilarItems> similar) {}

  Outcome compare(UnaryOperator<String> names) {
    ImmutableList<Item> oldContents = contents(old);
    ImmutableList<Item> newContents = contents(now);
    identical(
        row -> new Numbered(oldContents.get(row), old.get(row).number()),
        row -> new Numbered(newContents.get(row), now.get(row).number()));
    identical(oldContents::get, newContents::get);
    Citations citations = new Citations();
    MatchRounds rounds =
        new MatchRounds(
            open(old, matchedOld, citations, names), open(now, matchedNow, citations, names));
    Multiset<String> oldCodes = codes(old);
    Multiset<String> newCodes = codes(now);
    rounds.run(code -> oldCodes.count(code) == 1 && newCodes.count(code) == 1);
    rounds.found().forEach(match -> matches.add(match.toMatch()));
    return new Outcome(
        ImmutableList.copyOf(Moves.marked(matches)),
        listed(rounds.before()),
        listed(rounds.after()),
        similar(rounds));
  }

  private static ImmutableList<Item> contents(List<Item> items) {
    return items.stream().map(ComparedItem::withoutPlace).collect(ImmutableList.toImmutableList());
  }

  /** Matches rows of one content, the first of the old list with the first of the new one. */
  private void identical(IntFunction<Object> ofOld, IntFunction<Object> ofNew) {
    Map<Object, Integer> first = new HashMap<>();
    int[] next = new int[old.size()];
    for (int row = old.size() - 1; row >= 0; row--) {
      if (!matchedOld.get(row)) {
        Integer later = first.put(ofOld.apply(row), row);
        next[row] = later == null ? NONE : later;
      }
    }
    for (int row = 0; row < now.size(); row++) {
      Object content = matchedNow.get(row) ? null : ofNew.apply(row);
      Integer same = content == null ? null : first.get(content);
      if (same != null) {
        first.compute(content, (key, taken) -> next[same] == NONE ? null : next[same]);
        matchIdentical(same, row);
      }
    }
  }

  private void matchIdentical(int oldRow, int newRow) {
    matchedOld.set(oldRow);
    matchedNow.set(newRow);
    matches.add(
        new ItemMatch(
            ImmutableList.of(new ListedItem(oldRow, old.get(oldRow))),
            ImmutableList.of(new ListedItem(newRow, now.get(newRow))),
            MatchReason.IDENTICAL,
            Likeness.SAME,
            ImmutableSet.of(),
            ImmutableSet.of()));
  }

  private static List<ComparedItem> open(
      List<Item> items, BitSet matched, Citations citations, UnaryOperator<String> names) {
    return IntStream.range(0, items.size())
        .filter(row -> !matched.get(row))
        .mapToObj(row -> new ComparedItem(new ListedItem(row, items.get(row)), citations, names))
        .toList();
  }

  private static Multiset<String> codes(List<Item> items) {
    Multiset<String> codes = HashMultiset.create();
    items.forEach(item -> ComparedItem.codeOf(item).ifPresent(codes::add));
    return codes;
  }

  private static ImmutableList<ListedItem> listed(Collection<ComparedItem> rows) {
    return rows.stream().map(ComparedItem::listed).collect(ImmutableList.toImmutableList());
  }

  /** Returns the pairs of which each is the best that the other has. */
  private static ImmutableList<SimilarItems> similar(MatchRounds rounds) {
    Map<ComparedItem, Integer> best = new HashMap<>();
    List<SimilarItems> similar = new ArrayList<>();
    Map<NearNames.Pair, Integer> scores = new HashMap<>();
    rounds
        .near()
        .forEach(
            pair -> {
              int score = Likeness.of(pair.before(), pair.after());
              scores.put(pair, score);
              best.merge(pair.before(), score, Math::max);
              best.merge(pair.after(), score, Math::max);
            });
    scores.forEach(
        (pair, score) -> {
          if (score >= WORTH_A_LOOK
              && score.equals(best.get(pair.before()))
              && score.equals(best.get(pair.after()))) {
            similar.add(
                new SimilarItems(
                    pair.before().listed(),
                    pair.after().listed(),
                    score,
                    ItemChanges.doubts(pair.before(), pair.after())));
          }
        });
    return ImmutableList.sortedCopyOf(
        Comparator.<SimilarItems>comparingInt(pair -> pair.removed().row())
            .thenComparingInt(pair -> pair.added().row()),
        similar);
  }
}
