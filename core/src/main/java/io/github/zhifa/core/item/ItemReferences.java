// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemReference;
import java.util.Optional;

/** Which item does another document mean? */
public final class ItemReferences {
  private ItemReferences() {}

  /**
   * Returns whether {@code reference} means {@code item} of the list that it speaks of: by code
   * where both have one, else by name, else by number.
   */
  public static boolean isItem(ItemReference reference, Item item) {
    return byCodeOrName(reference, item)
        .orElseGet(() -> bothEqual(reference.number(), item.number()).orElse(false));
  }

  /**
   * Returns whether {@code reference} means {@code item} of any list, by code or by name; a number
   * means nothing outside of its list.
   */
  public static boolean isSame(ItemReference reference, Item item) {
    return byCodeOrName(reference, item).orElse(false);
  }

  private static Optional<Boolean> byCodeOrName(ItemReference reference, Item item) {
    return bothEqual(reference.code(), item.code())
        .or(
            () ->
                reference
                    .name()
                    .map(
                        name ->
                            ItemIdentity.of(name, Optional.empty()).equals(ItemIdentity.of(item))));
  }

  /** Returns whether both are equal; empty where one of them is not printed. */
  private static Optional<Boolean> bothEqual(Optional<String> left, Optional<String> right) {
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(ItemName.normal(left.get()).equals(ItemName.normal(right.get())));
  }
}
