// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.ArrayList;
import java.util.List;

/** Lists of invented items. */
final class ExampleItems {
  private ExampleItems() {}

  static Item item(String name) {
    return Item.builder().position(1).name(name).build();
  }

  /** Returns the list of {@code items}, numbered through. */
  static ItemList list(Item... items) {
    return list(List.of(items));
  }

  static ItemList list(List<Item> items) {
    List<Item> numbered = new ArrayList<>();
    for (Item item : items) {
      numbered.add(Item.builder().from(item).position(numbered.size() + 1).build());
    }
    return ItemList.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例清单")
                .issuer(Agency.builder().name("示例区人民政府").build())
                .build())
        .listType(ItemListType.ADOPTED)
        .items(numbered)
        .build();
  }
}
