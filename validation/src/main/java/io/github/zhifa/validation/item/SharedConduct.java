// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Row;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items that name the same conduct under more than one department. */
final class SharedConduct {
  private SharedConduct() {}

  static Optional<String> keyOf(Row<Item> row) {
    return row.value()
        .department()
        .map(department -> ItemName.parse(row.value().name()).conduct())
        .filter(conduct -> !conduct.isEmpty());
  }

  /**
   * Returns the first two items of different departments whose scopes are the same, or differ, as
   * asked; the earlier one first.
   */
  static Optional<ImmutableList<Row<Item>>> pair(ImmutableList<Row<Item>> group, boolean same) {
    for (int i = 1; i < group.size(); i++) {
      for (Row<Item> earlier : group.subList(0, i)) {
        Power left = Power.of(earlier.value());
        Power right = Power.of(group.get(i).value());
        boolean twoDepartments = !left.department().equals(right.department());
        if (twoDepartments && left.scope().equals(right.scope()) == same) {
          return Optional.of(ImmutableList.of(earlier, group.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the departments of {@code group} with the scope of each. */
  static BilingualText departments(ImmutableList<Row<Item>> group) {
    return BilingualText.of(joined(group, "不限", "；"), joined(group, "no limit", "; "));
  }

  private static String joined(ImmutableList<Row<Item>> group, String none, String mark) {
    return group.stream()
        .map(
            row -> row.value().department().orElse("") + "[" + scope(row.value(), none, mark) + "]")
        .collect(Collectors.joining(mark));
  }

  private static String scope(Item item, String none, String mark) {
    String printed =
        Stream.concat(ItemName.parse(item.name()).scopes().stream(), item.remark().stream())
            .collect(Collectors.joining(mark));
    return printed.isEmpty() ? none : printed;
  }
}
