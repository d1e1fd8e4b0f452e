// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.zhifa.model.item.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** The matches, each at the first row that it has in the new list. */
  private final @Nullable ItemMatch[] matches;

  ListComparison(List<Item> old, List<Item> now) {
    this.old = old;
    this.now = now;
    this.matches = new ItemMatch[now.size()];
  }

  /** What the comparison found. */
  record Outcome(
      ImmutableList<ItemMatch> matches,
      ImmutableList<ListedItem> removed,
      ImmutableList<ListedItem> added,
      ImmutableList<SimilarItems> similar) {}

  Outcome compare(UnaryOperator<String> names) {
    identical(PrintedRow::numbered);
    identical(PrintedRow::withoutNumber);
    Citations citations = new Citations();
    List<ComparedItem> before = open(old, matchedOld, citations, names);
    MatchRounds rounds = new MatchRounds(before, open(now, matchedNow, citations, names));
    Set<String> asked = before.stream().flatMap(row -> row.code().stream()).collect(toSet());
    Multiset<String> oldCodes = codes(old, asked);
    Multiset<String> newCodes = codes(now, asked);
    rounds.run(code -> oldCodes.count(code) == 1 && newCodes.count(code) == 1);
    rounds.found().forEach(match -> add(match.toMatch()));
    return new Outcome(
        Moves.marked(Arrays.stream(matches).flatMap(Stream::ofNullable).toList()),
        listed(rounds.before()),
        listed(rounds.after()),
        similar(rounds));
  }

  /** Matches rows of one content, the first of the old list with the first of the new one. */
  private void identical(Function<Item, PrintedRow> contentOf) {
    int open = old.size() - matchedOld.cardinality();
    Map<PrintedRow, Integer> first = Maps.newHashMapWithExpectedSize(open);
    int[] next = new int[old.size()];
    for (int row = old.size() - 1; row >= 0; row--) {
      if (!matchedOld.get(row)) {
        Integer later = first.put(contentOf.apply(old.get(row)), row);
        next[row] = later == null ? NONE : later;
      }
    }
    for (int row = matchedNow.nextClearBit(0);
        row < now.size();
        row = matchedNow.nextClearBit(row + 1)) {
      PrintedRow content = contentOf.apply(now.get(row));
      Integer same = first.get(content);
      if (same != null && !matchedOld.get(same)) {
        matchIdentical(same, row);
        if (next[same] != NONE) {
          first.put(content, next[same]);
        }
      }
    }
  }

  private void matchIdentical(int oldRow, int newRow) {
    matchedOld.set(oldRow);
    matchedNow.set(newRow);
    add(
        new ItemMatch(
            ImmutableList.of(new ListedItem(oldRow, old.get(oldRow))),
            ImmutableList.of(new ListedItem(newRow, now.get(newRow))),
            MatchReason.IDENTICAL,
            Likeness.SAME,
            ImmutableSet.of(),
            ImmutableSet.of()));
  }

  private void add(ItemMatch match) {
    matches[match.after().get(0).row()] = match;
  }

  private static List<ComparedItem> open(
      List<Item> items, BitSet matched, Citations citations, UnaryOperator<String> names) {
    return IntStream.range(0, items.size())
        .filter(row -> !matched.get(row))
        .mapToObj(row -> new ComparedItem(new ListedItem(row, items.get(row)), citations, names))
        .toList();
  }

  /** Counts the codes that are {@code asked} for: most rows are matched before. */
  private static Multiset<String> codes(List<Item> items, Set<String> asked) {
    Multiset<String> codes = HashMultiset.create();
    items.forEach(item -> ComparedItem.codeOf(item).filter(asked::contains).ifPresent(codes::add));
    return codes;
  }

  private static ImmutableList<ListedItem> listed(Collection<ComparedItem> rows) {
    return rows.stream().map(ComparedItem::listed).collect(ImmutableList.toImmutableList());
  }

  /** Two rows without a match and how alike their names are. */
  private record Scored(ComparedItem old, ComparedItem now, int score) {}

  /** Returns the pairs of which each is the best that the other has. */
  private static ImmutableList<SimilarItems> similar(MatchRounds rounds) {
    Map<ComparedItem, Integer> best = new HashMap<>();
    List<Scored> pairs = new ArrayList<>();
    rounds.near(
        (old, now) -> {
          int score = Likeness.of(old, now);
          pairs.add(new Scored(old, now, score));
          best.merge(old, score, Math::max);
          best.merge(now, score, Math::max);
        });
    return pairs.stream()
        .filter(pair -> pair.score >= WORTH_A_LOOK)
        .filter(pair -> best.getOrDefault(pair.old, 0) == pair.score)
        .filter(pair -> best.getOrDefault(pair.now, 0) == pair.score)
        .map(
            pair ->
                new SimilarItems(
                    pair.old.listed(),
                    pair.now.listed(),
                    pair.score,
                    ItemChanges.doubts(pair.old, pair.now)))
        .sorted(
            Comparator.<SimilarItems>comparingInt(pair -> pair.removed().row())
                .thenComparingInt(pair -> pair.added().row()))
        .collect(ImmutableList.toImmutableList());
  }
}
