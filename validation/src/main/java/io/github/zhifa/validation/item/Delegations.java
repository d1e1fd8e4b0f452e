// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.ItemList;

/** The relations (赋权, 委托, 派驻) that a list states, where they stand. */
final class Delegations {
  private Delegations() {}

  /** Returns the relations of {@code list} and of its parts by their pointers. */
  static ImmutableMap<String, Delegation> of(ItemList list) {
    ImmutableMap.Builder<String, Delegation> relations = ImmutableMap.builder();
    list.delegation().ifPresent(relation -> relations.put("/delegation", relation));
    for (int i = 0; i < list.parts().size(); i++) {
      String pointer = "/parts/" + i + "/delegation";
      list.parts().get(i).delegation().ifPresent(relation -> relations.put(pointer, relation));
    }
    return relations.buildOrThrow();
  }
}
