// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.sheet.SheetCell.Origin;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of one sheet while it is read; rows and columns from 0. */
final class SheetGrid {
  private final String name;
  private final CellCount count;
  private final List<List<SheetCell>> rows = new ArrayList<>();
  private int width;

  SheetGrid(String name, CellCount count) {
    this.name = name;
    this.count = count;
  }

  void set(int row, int column, String text) throws UnreadableDocumentException {
    if (!text.isBlank()) {
      count.add(name, row + 1, column, text);
      put(row, column, SheetCell.of(text));
      width = Math.max(width, column + 1);
    }
  }

  private void put(int row, int column, SheetCell cell) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<SheetCell> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add(SheetCell.empty());
    }
    cells.set(column, cell);
  }

  /** Shows the text of the first cell of each region in all its cells, within the used area. */
  void merge(List<CellRangeAddress> regions) throws UnreadableDocumentException {
    int height = rows.size();
    for (CellRangeAddress region : regions) {
      SheetCell first = at(region.getFirstRow(), region.getFirstColumn());
      if (first.isBlank() || !first.isOwn()) {
        continue;
      }
      for (int row = region.getFirstRow();
          row <= Math.min(region.getLastRow(), height - 1);
          row++) {
        Origin origin = row > region.getFirstRow() ? Origin.FROM_ABOVE : Origin.FROM_LEFT;
        for (int column = region.getFirstColumn();
            column <= Math.min(region.getLastColumn(), width - 1);
            column++) {
          if (row != region.getFirstRow() || column != region.getFirstColumn()) {
            count.add(name, row + 1, column, first.text());
            put(row, column, new SheetCell(first.text(), origin));
          }
        }
      }
    }
  }

  private SheetCell at(int row, int column) {
    if (row >= rows.size() || column >= rows.get(row).size()) {
      return SheetCell.empty();
    }
    return rows.get(row).get(column);
  }

  Sheet sheet() {
    ImmutableList.Builder<SheetRow> numbered = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      numbered.add(new SheetRow(i + 1, ImmutableList.copyOf(rows.get(i))));
    }
    return new Sheet(name, numbered.build());
  }
}
