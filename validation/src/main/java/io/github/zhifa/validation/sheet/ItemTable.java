// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.text.BilingualText;
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
 * @param rows what became of every row
 * @param problems what is wrong, and what was left out
 */
public record ItemTable(
    Optional<String> title,
    ImmutableList<Item> items,
    ImmutableList<ReadRow> rows,
    ImmutableList<SheetProblem> problems) {
  private static final BilingualText HEADERS =
      BilingualText.of("含“事项名称”和另一列的表头", "a row of headers with 事项名称 and another");

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
    return new Collector(sheets, readers).collect();
  }

  /** Returns whether every row that is an item was read. */
  public boolean isWhole() {
    return problems.stream().noneMatch(problem -> problem.fault().isBlocking());
  }

  /** Returns the number of rows that became {@code kind}. */
  public long count(RowKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).count();
  }

  /** Puts together what the sheets say. */
  private static final class Collector {
    private final List<Sheet> sheets;
    private final List<ItemSheetReader> readers;
    private final boolean anyHeader;
    private final ImmutableList.Builder<ReadRow> rows = ImmutableList.builder();
    private final ImmutableList.Builder<SheetProblem> problems = ImmutableList.builder();
    private final List<Item> items = new ArrayList<>();

    Collector(List<Sheet> sheets, List<ItemSheetReader> readers) {
      this.sheets = sheets;
      this.readers = readers;
      this.anyHeader = readers.stream().anyMatch(ItemSheetReader::hasHeader);
    }

    ItemTable collect() {
      Optional<String> title = Optional.empty();
      for (int i = 0; i < sheets.size(); i++) {
        ItemSheetReader reader = readers.get(i);
        if (reader.hasHeader()) {
          title = title.or(reader::title);
          problems.addAll(reader.problems());
          reader.entries().forEach(entry -> take(entry, reader.sheet()));
        } else {
          leaveOut(sheets.get(i));
        }
      }
      return new ItemTable(title, ImmutableList.copyOf(items), rows.build(), problems.build());
    }

    private void take(ItemSheetReader.Entry entry, Sheet sheet) {
      RowKind kind = entry.kind();
      Optional<Integer> position = Optional.empty();
      ItemCells cells = entry.cells();
      if (cells != null) {
        Optional<Item> item =
            kind == RowKind.ITEM ? cells.item(items.size() + 1) : Optional.empty();
        kind = item.isPresent() ? RowKind.ITEM : RowKind.UNREADABLE;
        position = item.map(Item::position);
        item.ifPresent(items::add);
        problems.addAll(cells.problems());
      }
      for (int row : entry.rows()) {
        add(sheet, row, kind, position);
      }
    }

    private void leaveOut(Sheet sheet) {
      if (sheet.size() == 0 && anyHeader) {
        return;
      }
      problems.add(
          SheetProblem.inRow(
              anyHeader ? SheetFault.SHEET_LEFT_OUT : SheetFault.SHEET_NO_HEADER,
              sheet,
              0,
              sheet.rows().isEmpty() ? "" : String.join(" ", sheet.rows().get(0).texts()),
              HEADERS));
      sheet
          .rows()
          .forEach(
              row ->
                  add(
                      sheet,
                      row.number(),
                      row.isBlank() ? RowKind.BLANK : RowKind.LEFT_OUT,
                      Optional.empty()));
    }

    private void add(Sheet sheet, int row, RowKind kind, Optional<Integer> position) {
      String text = position.isPresent() ? "" : String.join(" ", sheet.rows().get(row - 1).texts());
      rows.add(new ReadRow(sheet.name(), row, kind, text, position));
    }
  }
}
