// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.item.Item;
import java.util.Optional;

/**
 * What an item hands over: the power of a department over a conduct, within a scope.
 *
 * @param conduct the conduct, in the form in which names are compared
 * @param department the department, where one is printed
 * @param scope what narrows it, from the name and the remark, in no order; empty where nothing does
 */
record Power(String conduct, Optional<String> department, ImmutableList<String> scope) {

  static Power of(Item item) {
    ItemName name = ItemName.parse(item.name());
    ImmutableList.Builder<String> scope = ImmutableList.builder();
    scope.addAll(name.scopes());
    item.remark().map(ItemName::normal).filter(text -> !text.isEmpty()).ifPresent(scope::add);
    return new Power(
        name.conduct(),
        item.department().map(ItemName::normal),
        scope.build().stream().distinct().sorted().collect(ImmutableList.toImmutableList()));
  }
}
