// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemColumn;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.item.ListPart;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts together what the sheets of a file say. */
final class ItemTableMaker {
  private static final BilingualText HEADERS =
      BilingualText.of("含“事项名称”和另一列的表头", "a row of headers with 事项名称 and another");

  /** The names that spreadsheets give by themselves; they say nothing. */
  private static final Pattern UNNAMED = Pattern.compile("(?:Sheet|工作表|表)\\s*\\d*");

  private final List<ItemSheetReader> readers;
  private final HeaderWords words;
  private final long tables;
  private final ImmutableList.Builder<ReadRow> rows = ImmutableList.builder();
  private final ImmutableList.Builder<SheetProblem> problems = ImmutableList.builder();
  private final List<Item> items = new ArrayList<>();
  private final Map<String, ListPart> parts = new LinkedHashMap<>();

  ItemTableMaker(List<ItemSheetReader> readers, HeaderWords words) {
    this.words = words;
    this.readers = readers;
    this.tables = readers.stream().filter(ItemSheetReader::hasHeader).count();
  }

  ItemTable make() {
    Optional<String> title = Optional.empty();
    for (ItemSheetReader reader : readers) {
      if (reader.hasHeader()) {
        title = title.or(reader::title);
        problems.addAll(reader.problems());
        reader.entries().forEach(entry -> take(entry, reader.sheet()));
      } else {
        leaveOut(reader.sheet(), reader.namelessHeader());
      }
    }
    if (tables > 0) {
      words.named().keySet().forEach(this::missFieldsNamed);
    }
    return new ItemTable(
        title,
        ImmutableList.copyOf(items),
        ImmutableList.copyOf(parts.values()),
        rows.build(),
        problems.build());
  }

  /** Whoever says where a field is means that it is there. */
  private void missFieldsNamed(ItemField field) {
    if (readers.stream().noneMatch(reader -> reader.fields().contains(field))) {
      String at =
          words.named().get(field).stream().map(ItemColumn::at).collect(Collectors.joining(" | "));
      problems.add(
          SheetProblem.inRow(
              SheetFault.SHEET_COLUMN_NOT_FOUND,
              readers.get(0).sheet(),
              0,
              "",
              BilingualText.of(at, at)));
    }
  }

  private void take(ItemSheetReader.Entry entry, Sheet sheet) {
    RowKind kind = entry.kind();
    Optional<Integer> position = Optional.empty();
    ItemCells cells = entry.cells();
    if (cells != null) {
      Optional<Item> item =
          kind == RowKind.ITEM
              ? cells.item(items.size() + 1, partOver(entry, sheet))
              : Optional.empty();
      kind = item.isPresent() ? RowKind.ITEM : RowKind.UNREADABLE;
      position = item.map(Item::position);
      item.ifPresent(this::add);
      problems.addAll(cells.problems());
    }
    for (int row : entry.rows()) {
      add(sheet, row, kind, position);
    }
  }

  private void add(Item item) {
    items.add(item);
    item.part()
        .ifPresent(
            name -> parts.computeIfAbsent(name, each -> ListPart.builder().name(each).build()));
  }

  /** Returns the part under whose heading, or else on whose tab, the entry stands. */
  private Optional<String> partOver(ItemSheetReader.Entry entry, Sheet sheet) {
    String heading = entry.heading();
    if (!heading.isEmpty()) {
      String name = RowSigns.partName(heading);
      parts.computeIfAbsent(name, each -> ListPart.builder().name(each).remark(heading).build());
      return Optional.of(name);
    }
    boolean named = tables > 1 && !UNNAMED.matcher(sheet.name()).matches();
    return named ? Optional.of(sheet.name()) : Optional.empty();
  }

  /** A sheet that looks like items is never left out in passing: its items would be lost. */
  private void leaveOut(Sheet sheet, Optional<SheetRow> namelessHeader) {
    if (sheet.size() == 0 && tables > 0) {
      return;
    }
    problems.add(
        SheetProblem.inRow(
            tables > 0 && namelessHeader.isEmpty()
                ? SheetFault.SHEET_LEFT_OUT
                : SheetFault.SHEET_NO_HEADER,
            sheet,
            0,
            namelessHeader
                .or(() -> sheet.rows().stream().findFirst())
                .map(ItemTableMaker::text)
                .orElse(""),
            HEADERS));
    for (SheetRow row : sheet.rows()) {
      RowKind kind = row.isBlank() ? RowKind.BLANK : RowKind.LEFT_OUT;
      add(sheet, row.number(), kind, Optional.empty());
    }
  }

  private void add(Sheet sheet, int row, RowKind kind, Optional<Integer> position) {
    String text = position.isPresent() ? "" : text(sheet.rows().get(row - 1));
    rows.add(new ReadRow(sheet.name(), row, kind, text, position));
  }

  private static String text(SheetRow row) {
    return String.join(" ", row.texts());
  }
}
