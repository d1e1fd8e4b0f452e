// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.item.ListPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file of tables says of items. Every row down to the last one is in {@link #rows()}, so
 * that none is lost.
 *
 * @param title the title above the first table; empty where there is none
 * @param items the items of all sheets in the order of the tabs and rows, as far as they could be
 *     read; all of them where {@link #isWhole()}
 * @param parts the parts of the list in their order, from headings within a table, from a column of
 *     it, or from the names of several tabs; empty where the list has none
 * @param rows what became of every row
 * @param problems what is wrong, and what was left out
 */
public record ItemTable(
    Optional<String> title,
    ImmutableList<Item> items,
    ImmutableList<ListPart> parts,
    ImmutableList<ReadRow> rows,
    ImmutableList<SheetProblem> problems) {
  /**
   * Reads all sheets that have a known header.
   *
   * @param usual the headers that are known
   * @param own the columns of this very table; whatever field it names is looked for there only
   */
  public static ItemTable read(SheetFile file, ItemColumns usual, Optional<ItemColumns> own) {
    return read(file.sheets(), usual, own);
  }

  /** Reads these sheets as {@link #read(SheetFile, ItemColumns, Optional)} does. */
  public static ItemTable read(List<Sheet> sheets, ItemColumns usual, Optional<ItemColumns> own) {
    HeaderWords words = new HeaderWords(usual, own);
    List<ItemSheetReader> readers = new ArrayList<>();
    for (Sheet sheet : sheets) {
      ItemSheetReader reader = new ItemSheetReader(sheet, words);
      reader.read();
      readers.add(reader);
    }
    return new ItemTableMaker(readers, words).make();
  }

  /** Returns whether every row that is an item was read. */
  public boolean isWhole() {
    return problems.stream().noneMatch(problem -> problem.fault().isBlocking());
  }

  /** Returns the number of rows that became {@code kind}. */
  public long count(RowKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).count();
  }
}
