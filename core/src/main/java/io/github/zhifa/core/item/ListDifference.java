// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What became of a list of items (清单差异). Each item of the old list is in one match or removed, each
 * of the new list in one match or added; the same lists give the same answer.
 *
 * @param oldHead the old list without its items
 * @param newHead the new list without its items
 * @param matches the items that are in both, in the order of the new list
 * @param removed the items that are in the old list only, in its order
 * @param added the items that are in the new list only, in its order
 * @param similar removed and added items with like names, for a person to look at
 */
public record ListDifference(
    ItemList oldHead,
    ItemList newHead,
    ImmutableList<ItemMatch> matches,
    ImmutableList<ListedItem> removed,
    ImmutableList<ListedItem> added,
    ImmutableList<SimilarItems> similar) {

  /** Returns what became of {@code old} in {@code now}, without knowledge of renames. */
  public static ListDifference between(ItemList old, ItemList now) {
    return between(old, now, UnaryOperator.identity());
  }

  /**
   * Returns what became of {@code old} in {@code now}.
   *
   * @param names writes a text with the names of one day, so that a county that became a district
   *     is no other place; see {@link io.github.zhifa.core.agency.Renames#asOf}
   */
  public static ListDifference between(ItemList old, ItemList now, UnaryOperator<String> names) {
    ListComparison.Outcome outcome = new ListComparison(old.items(), now.items()).compare(names);
    return new ListDifference(
        head(old),
        head(now),
        outcome.matches(),
        outcome.removed(),
        outcome.added(),
        outcome.similar());
  }

  private static ItemList head(ItemList list) {
    return ItemList.builder().from(list).items(ImmutableList.of()).build();
  }

  /** Returns whether both lists are the same in every word. */
  public boolean isEmpty() {
    return oldHead.equals(newHead)
        && removed.isEmpty()
        && added.isEmpty()
        && matches.stream().allMatch(match -> match.changes().isEmpty());
  }

  /** Returns the matches with {@code change}, in the order of the new list. */
  public Stream<ItemMatch> with(ItemChange change) {
    return matches.stream().filter(match -> match.changes().contains(change));
  }

  /** Returns how many removed or added items there are, or matches with {@code change}. */
  public int count(ItemChange change) {
    return switch (change) {
      case ADDED -> added.size();
      case REMOVED -> removed.size();
      default -> (int) with(change).count();
    };
  }

  /** Returns the way back; what is said of the order may name other items than a new comparison. */
  public ListDifference inverse() {
    return new ListDifference(
        newHead,
        oldHead,
        matches.stream()
            .map(ItemMatch::inverse)
            .sorted(Comparator.comparingInt(match -> match.after().get(0).row()))
            .collect(ImmutableList.toImmutableList()),
        added,
        removed,
        similar.stream().map(SimilarItems::inverse).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the new list, made from {@code old}.
   *
   * @throws IllegalArgumentException if {@code old} is not the list that was compared
   */
  public ItemList apply(ItemList old) {
    checkArgument(head(old).equals(oldHead), "another list: title=%s", old.document().title());
    ImmutableList<Item> known = items(removed, matches.stream().map(ItemMatch::before));
    checkArgument(old.items().equals(known), "another edition: title=%s", old.document().title());
    ImmutableList<Item> items = items(added, matches.stream().map(ItemMatch::after));
    return ItemList.builder().from(newHead).items(items).build();
  }

  /** Returns the items of one side in its order. */
  private static ImmutableList<Item> items(
      ImmutableList<ListedItem> alone, Stream<ImmutableList<ListedItem>> matched) {
    return Stream.concat(alone.stream(), matched.flatMap(Collection::stream))
        .sorted(Comparator.comparingInt(ListedItem::row))
        .map(ListedItem::item)
        .collect(ImmutableList.toImmutableList());
  }
}
