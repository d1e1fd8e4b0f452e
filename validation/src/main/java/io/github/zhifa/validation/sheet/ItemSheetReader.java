// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.sheet.SheetCell.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sheet row by row. */
final class ItemSheetReader {
  private static final BilingualText NAME = BilingualText.of("事项名称", "the name of an item");
  private static final BilingualText HEADED =
      BilingualText.of("有表头的列，或者空白", "a column with a header, or nothing");

  /** One item or one row that is none, in the order of the sheet. */
  record Entry(
      RowKind kind, ImmutableList<Integer> rows, @Nullable ItemCells cells, String heading) {}

  private final Sheet sheet;
  private final HeaderWords words;
  private final HeaderFinder finder;
  private final List<Entry> entries = new ArrayList<>();
  private final List<SheetProblem> problems = new ArrayList<>();
  private final Map<ItemField, String> above = new EnumMap<>(ItemField.class);
  private final Set<ItemField> fields = EnumSet.noneOf(ItemField.class);
  private @Nullable Header header;
  private @Nullable SubItemRun run;
  private @Nullable ItemCells open;
  private boolean inNotes;
  private String heading = "";

  ItemSheetReader(Sheet sheet, HeaderWords words) {
    this.sheet = sheet;
    this.words = words;
    this.finder = new HeaderFinder(words, sheet);
  }

  /** Reads all rows; without a header they are all left out. */
  void read() {
    ImmutableList<SheetRow> rows = sheet.rows();
    int headerLeft = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<Header> found = headerLeft > 0 ? Optional.empty() : headerAt(i);
      if (found.isPresent()) {
        begin(found.get(), rows.get(i).number());
        headerLeft = found.get().height();
      }
      if (headerLeft > 0) {
        pass(RowKind.HEADER, rows.get(i));
        headerLeft--;
      } else {
        read(header == null ? rows.get(i) : rows.get(i).without(header.ignored()));
      }
    }
    close();
  }

  private Optional<Header> headerAt(int index) {
    return finder.at(index).or(() -> header == null ? finder.single(index) : Optional.empty());
  }

  private void begin(Header found, int row) {
    close();
    above.clear();
    if (found.equals(header)) {
      return;
    }
    header = found;
    fields.addAll(found.columns().keySet());
    problems.addAll(HeaderProblems.of(found, sheet, row));
    run = new SubItemRun(found, words.filledDown());
  }

  private void read(SheetRow row) {
    RowKind kind = kindOf(row);
    switch (kind) {
      case ITEM -> item(row);
      case UNREADABLE -> unreadable(row);
      case PART -> {
        pass(kind, row);
        heading = row.texts().get(0);
      }
      case TITLE, HEADER, NOTE, BLANK, LEFT_OUT -> pass(kind, row);
    }
  }

  private RowKind kindOf(SheetRow row) {
    if (row.isBlank()) {
      return RowKind.BLANK;
    }
    if (header == null) {
      return RowKind.TITLE;
    }
    List<Integer> filled = row.filled();
    int first = filled.get(0);
    String text = row.cell(first).text().strip();
    boolean named = !row.cell(header.nameColumn(row)).isBlank();
    boolean alone =
        row.cell(first).isOwn()
            && filled.stream()
                .skip(1)
                .allMatch(column -> row.cell(column).origin() == Origin.FROM_LEFT);
    boolean across = alone && filled.size() > 1;
    boolean inName = alone && !across && named;
    if (alone && RowSigns.isPart(text) && (!inName || header.columns().size() > 1)) {
      inNotes = false;
      return RowKind.PART;
    }
    if ((alone || !named) && RowSigns.isNote(text)) {
      inNotes = true;
      return RowKind.NOTE;
    }
    if (RowSigns.isTotal(text) && (alone || first != header.nameColumn(row))) {
      return RowKind.NOTE;
    }
    if (inName ? inNotes : across || (alone && isFirst(first) && !RowSigns.isNumber(text))) {
      return RowKind.NOTE;
    }
    inNotes = false;
    return named ? RowKind.ITEM : RowKind.UNREADABLE;
  }

  /** Tells the first column of the table, in which notes below it begin. */
  private boolean isFirst(int column) {
    return header != null
        && header.texts().subList(0, Math.min(column, header.texts().size())).stream()
            .allMatch(String::isEmpty);
  }

  private void item(SheetRow row) {
    Header now = Objects.requireNonNull(header);
    int nameColumn = now.nameColumn(row);
    boolean goesOn = open != null && row.cell(nameColumn).origin() == Origin.FROM_ABOVE;
    if (!goesOn) {
      close();
      open = new ItemCells(sheet);
      Objects.requireNonNull(run).next(row, open);
    }
    ItemCells cells = Objects.requireNonNull(open);
    cells.addRow(row.number());
    for (ItemField field : now.columns().keySet()) {
      int column = now.columns().get(field).get(0);
      String text = row.cell(column).text();
      if (words.filledDown().contains(field)) {
        text = text.isBlank() ? above.getOrDefault(field, "") : text;
        above.put(field, text);
      }
      cells.add(field, row.number(), column, text);
    }
    for (int column : row.filled()) {
      if (now.isBare(column) && row.cell(column).isOwn()) {
        cells.problem(
            SheetFault.SHEET_COLUMN_WITHOUT_HEADER,
            row.number(),
            column,
            row.cell(column).text(),
            HEADED);
      }
    }
  }

  private void unreadable(SheetRow row) {
    close();
    ItemCells cells = new ItemCells(sheet);
    cells.addRow(row.number());
    int column = Objects.requireNonNull(header).nameColumn(row);
    cells.problem(SheetFault.SHEET_NAME_MISSING, row.number(), column, "", NAME);
    entries.add(new Entry(RowKind.UNREADABLE, cells.rows(), cells, heading));
  }

  private void pass(RowKind kind, SheetRow row) {
    close();
    entries.add(new Entry(kind, ImmutableList.of(row.number()), null, heading));
  }

  private void close() {
    if (open != null) {
      entries.add(new Entry(RowKind.ITEM, open.rows(), open, heading));
      open = null;
    }
  }

  Sheet sheet() {
    return sheet;
  }

  boolean hasHeader() {
    return header != null;
  }

  /** Returns the row that looks like a header, but names no item. */
  Optional<SheetRow> namelessHeader() {
    return finder.nameless();
  }

  /** Returns the fields that its headers have. */
  ImmutableSet<ItemField> fields() {
    return ImmutableSet.copyOf(fields);
  }

  /** Returns what is wrong with headers. */
  ImmutableList<SheetProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<Entry> entries() {
    return ImmutableList.copyOf(entries);
  }

  /**
   * Returns the title: the first line above the header that stands alone and is no annex number.
   */
  Optional<String> title() {
    return entries.stream()
        .takeWhile(entry -> entry.kind() != RowKind.HEADER)
        .filter(entry -> entry.kind() == RowKind.TITLE)
        .map(entry -> sheet.rows().get(entry.rows().get(0) - 1).texts())
        .filter(texts -> texts.size() == 1)
        .filter(texts -> !RowSigns.isAnnex(texts.get(0)) && !RowSigns.isNote(texts.get(0)))
        .map(texts -> texts.get(0))
        .findFirst();
  }
}
