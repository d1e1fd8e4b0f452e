// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.zhifa.model.item.ItemField;
import java.util.List;
import java.util.Optional;

/**
 * The header of a table.
 *
 * @param height the number of its rows
 * @param columns the columns of each field, from 0; more than one is a fault
 * @param unknown the columns whose header is not known
 * @param ignored the columns that are left out on purpose, such as notes of an earlier check
 * @param texts the text over each column; empty where there is none
 */
record Header(
    int height,
    ImmutableListMultimap<ItemField, Integer> columns,
    ImmutableList<Integer> unknown,
    ImmutableList<Integer> ignored,
    ImmutableList<String> texts) {

  Optional<Integer> column(ItemField field) {
    List<Integer> found = columns.get(field);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Returns the column that names the item in {@code row}: the sub-item where there is one. */
  int nameColumn(SheetRow row) {
    Optional<Integer> sub = column(ItemField.SUB_ITEM);
    Optional<Integer> name = column(ItemField.NAME).or(() -> column(ItemField.MAIN_ITEM));
    if (name.isEmpty() || (sub.isPresent() && !row.cell(sub.get()).isBlank())) {
      return sub.orElseThrow();
    }
    return name.get();
  }

  /** Returns whether {@code column} has neither a field nor a text over it. */
  boolean isBare(int column) {
    return !columns.containsValue(column)
        && (column >= texts.size() || texts.get(column).isEmpty());
  }
}
