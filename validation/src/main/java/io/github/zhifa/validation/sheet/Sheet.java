// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** One sheet of a file, as a spreadsheet shows it; hidden rows too. */
public final class Sheet {
  private final String name;
  private final ImmutableList<SheetRow> rows;

  Sheet(String name, List<SheetRow> rows) {
    this.name = name;
    int used = rows.size();
    while (used > 0 && rows.get(used - 1).isBlank()) {
      used--;
    }
    this.rows = ImmutableList.copyOf(rows.subList(0, used));
  }

  /** Returns the sheet {@code name} with these rows of texts. */
  public static Sheet of(String name, List<? extends List<String>> texts) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    for (int i = 0; i < texts.size(); i++) {
      rows.add(SheetRow.of(i + 1, ImmutableList.copyOf(texts.get(i))));
    }
    return new Sheet(name, rows.build());
  }

  /** Returns the name on its tab; of a CSV file the name of the file. */
  public String name() {
    return name;
  }

  /** Returns the number of rows down to the last that shows something. */
  public int size() {
    return rows.size();
  }

  /** Returns the text of each cell, row by row; a merged cell shows its text in all its cells. */
  public ImmutableList<ImmutableList<String>> texts() {
    return rows.stream()
        .map(
            row ->
                row.cells().stream().map(SheetCell::text).collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<SheetRow> rows() {
    return rows;
  }

  /** Returns the number of columns up to the last that shows something anywhere. */
  int width() {
    return rows.stream()
        .flatMap(row -> row.filled().stream())
        .mapToInt(column -> column + 1)
        .max()
        .orElse(0);
  }
}
