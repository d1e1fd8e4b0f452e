// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import java.util.Collection;

/** What to ask for where nothing is meant by a code, name or number. */
final class ItemHint {
  private static final int MOST = 3;

  private ItemHint() {}

  /** Says that {@code key} means nothing, what the lists print, and which names contain it. */
  static String none(Collection<ItemList> lists, String key) {
    ImmutableList<Item> items =
        lists.stream()
            .flatMap(list -> list.items().stream())
            .collect(ImmutableList.toImmutableList());
    StringBuilder text =
        new StringBuilder("No item with the code, name or number '" + key + "' in the lists");
    if (items.stream().allMatch(item -> item.number().isEmpty() && item.code().isEmpty())) {
      text.append("; they print neither codes nor numbers, so ask by the whole name");
    }
    String normal = ItemName.normal(key);
    ImmutableList<String> like =
        items.stream()
            .map(Item::name)
            .filter(name -> !normal.isEmpty() && ItemName.normal(name).contains(normal))
            .distinct()
            .limit(MOST)
            .collect(ImmutableList.toImmutableList());
    return like.isEmpty() ? text.toString() : text + "; it stands in " + String.join("; ", like);
  }
}
