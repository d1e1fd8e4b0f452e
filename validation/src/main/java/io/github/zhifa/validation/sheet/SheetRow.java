// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of a sheet.
 *
 * @param number the number that a spreadsheet shows beside it, from 1
 */
record SheetRow(int number, ImmutableList<SheetCell> cells) {
  static SheetRow of(int number, List<String> texts) {
    return new SheetRow(
        number, texts.stream().map(SheetCell::of).collect(ImmutableList.toImmutableList()));
  }

  /** Returns the cell in column {@code column}, from 0; empty behind the last one. */
  SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.empty();
  }

  /** Returns the row with nothing in {@code columns}. */
  SheetRow without(List<Integer> columns) {
    if (columns.isEmpty()) {
      return this;
    }
    return new SheetRow(
        number,
        IntStream.range(0, cells.size())
            .mapToObj(column -> columns.contains(column) ? SheetCell.empty() : cells.get(column))
            .collect(ImmutableList.toImmutableList()));
  }

  boolean isBlank() {
    return cells.stream().allMatch(SheetCell::isBlank);
  }

  /** Returns the columns of the cells that show something. */
  ImmutableList<Integer> filled() {
    return IntStream.range(0, cells.size())
        .filter(column -> !cells.get(column).isBlank())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what is shown, cell by cell, each merged region once. */
  ImmutableList<String> texts() {
    return cells.stream()
        .filter(cell -> !cell.isBlank() && cell.isOwn())
        .map(cell -> cell.text().strip())
        .collect(ImmutableList.toImmutableList());
  }
}
