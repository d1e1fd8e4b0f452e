// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ListPart;
import java.util.Optional;
import java.util.stream.Stream;

/** By which relation an item of a list is handed down: as its part says, else its list. */
public final class Relation {
  private Relation() {}

  /** Returns the relation of {@code item} in {@code list}; empty where neither says it. */
  public static Optional<Delegation> of(ItemList list, Item item) {
    return Adoptions.partOf(list, item).flatMap(ListPart::delegation).or(list::delegation);
  }

  /**
   * Returns the relation of {@code row} in {@code list}, else that of the item in the guidance list
   * from which it was chosen.
   */
  static Optional<Delegation> of(ItemList list, Item row, Stream<ItemList> guidance) {
    return of(list, row)
        .or(
            () ->
                guidance
                    .flatMap(
                        upper ->
                            ItemRecords.rows(upper, row).stream()
                                .flatMap(item -> of(upper, item).stream()))
                    .findFirst());
  }
}
