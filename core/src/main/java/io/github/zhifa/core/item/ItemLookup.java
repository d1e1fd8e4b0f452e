// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which items somebody means by a code, a number or a name.
 *
 * @param hits all items that are meant, in the order of the lists
 */
public record ItemLookup(ImmutableList<Hit> hits) {
  /**
   * One item that is meant.
   *
   * @param list the list that has it
   * @param item the item as printed
   */
  public record Hit(ItemList list, Item item) {}

  /**
   * Returns the items of {@code lists} that {@code key} means: by code, else by the printed name,
   * else by what a name is about, else by number. Only the first of these that finds something
   * counts.
   */
  public static ItemLookup of(Collection<ItemList> lists, String key) {
    String normal = ItemName.normal(key);
    ItemIdentity wanted = ItemIdentity.of(key, Optional.empty());
    ImmutableList<Predicate<Item>> ways =
        ImmutableList.of(
            item -> isPrinted(item.code(), normal),
            item -> ItemName.normal(item.name()).equals(normal),
            item -> ItemIdentity.of(item).equals(wanted),
            item -> isPrinted(item.number(), normal));
    return ways.stream()
        .map(way -> hits(lists, way))
        .filter(hits -> !hits.isEmpty())
        .findFirst()
        .map(ItemLookup::new)
        .orElseGet(() -> new ItemLookup(ImmutableList.of()));
  }

  private static boolean isPrinted(Optional<String> printed, String key) {
    return printed.map(ItemName::normal).filter(key::equals).isPresent();
  }

  private static ImmutableList<Hit> hits(Collection<ItemList> lists, Predicate<Item> means) {
    return lists.stream()
        .flatMap(list -> list.items().stream().filter(means).map(item -> new Hit(list, item)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns one hit of each different item: with another code or about something else. */
  public ImmutableList<Hit> different() {
    ImmutableList.Builder<Hit> kept = ImmutableList.builder();
    for (int i = 0; i < hits.size(); i++) {
      Item item = hits.get(i).item();
      if (hits.subList(0, i).stream().noneMatch(earlier -> isSame(earlier.item(), item))) {
        kept.add(hits.get(i));
      }
    }
    return kept.build();
  }

  private static boolean isSame(Item left, Item right) {
    return (left.code().isPresent() && left.code().equals(right.code()))
        || (ItemIdentity.of(left).equals(ItemIdentity.of(right))
            && (left.department().isEmpty()
                || right.department().isEmpty()
                || left.department().equals(right.department())));
  }
}
