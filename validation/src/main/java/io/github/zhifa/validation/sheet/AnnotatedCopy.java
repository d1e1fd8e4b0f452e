// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.report.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a table with what was found beside its rows, to be given back: the table as it was, and
 * one column 核对意见 more. A copy of the copy has the newer notes in the same column.
 */
public final class AnnotatedCopy {
  private static final Pattern ITEM = Pattern.compile("/items/(\\d{1,9})(?:/.*)?");

  private final SheetFile file;
  private final Language language;

  /** The first row of the header by sheet, in the order of the tabs. */
  private final Map<String, Integer> headers = new LinkedHashMap<>();

  /** The row behind the last one that shows anything but earlier notes, by sheet. */
  private final Map<String, Integer> below = new HashMap<>();

  private final Map<String, ListMultimap<Integer, String>> notes = new HashMap<>();

  private AnnotatedCopy(SheetFile file, ItemTable table, Language language) {
    this.file = file;
    this.language = language;
    for (ReadRow row : table.rows()) {
      if (row.kind() != RowKind.BLANK) {
        below.put(row.sheet(), row.number() + 1);
      }
      if (row.kind() == RowKind.HEADER && headers.putIfAbsent(row.sheet(), row.number()) == null) {
        add(row.sheet(), row.number(), language.of(SheetNotes.HEADER));
      }
    }
  }

  /**
   * Returns the copy, in the form of {@code file}. What is said of a whole sheet or of the whole
   * list, or of a header, stands below the last row.
   *
   * @param table what was read from {@code file}
   * @param findings what a check found in the list of its items; empty where none was made
   */
  public static byte[] of(
      SheetFile file, ItemTable table, Collection<Finding> findings, Language language) {
    AnnotatedCopy copy = new AnnotatedCopy(file, table, language);
    table.problems().forEach(copy::add);
    copy.add(findings, table.rows());
    return file.annotated(copy.bySheet());
  }

  /** A header must stay what it is, so that the copy can be read again. */
  private void add(SheetProblem problem) {
    boolean inHeader = problem.row() <= headers.getOrDefault(problem.sheet(), 0);
    add(
        problem.sheet(),
        inHeader ? below.getOrDefault(problem.sheet(), 1) : problem.row(),
        problem.fault().code() + " " + language.of(problem.message()));
  }

  private void add(Collection<Finding> findings, List<ReadRow> rows) {
    Map<Integer, ReadRow> byPosition = new HashMap<>();
    rows.forEach(row -> row.position().ifPresent(at -> byPosition.putIfAbsent(at, row)));
    for (Finding finding : findings) {
      String text = finding.code() + " " + language.of(finding.message());
      Matcher item = ITEM.matcher(finding.pointer());
      ReadRow row = item.matches() ? byPosition.get(Integer.parseInt(item.group(1)) + 1) : null;
      if (row != null) {
        add(row.sheet(), row.number(), text);
      } else {
        headers.entrySet().stream()
            .findFirst()
            .map(Map.Entry::getKey)
            .ifPresent(first -> add(first, below.getOrDefault(first, 1), text));
      }
    }
  }

  private void add(String sheet, int row, String text) {
    notes
        .computeIfAbsent(
            sheet, name -> MultimapBuilder.treeKeys().arrayListValues().<Integer, String>build())
        .put(row, text);
  }

  private Map<String, SheetNotes> bySheet() {
    Map<String, SheetNotes> bySheet = new LinkedHashMap<>();
    for (Sheet sheet : file.sheets()) {
      ListMultimap<Integer, String> here = notes.get(sheet.name());
      if (here != null) {
        ImmutableSortedMap.Builder<Integer, String> texts = ImmutableSortedMap.naturalOrder();
        here.asMap()
            .forEach((row, lines) -> texts.put(row, SheetNotes.safe(String.join("\n", lines))));
        bySheet.put(sheet.name(), new SheetNotes(columnOf(sheet), texts.buildOrThrow()));
      }
    }
    return bySheet;
  }

  /** Returns the column of earlier notes, or else the one behind all others. */
  private int columnOf(Sheet sheet) {
    int headerRow = headers.getOrDefault(sheet.name(), 0);
    List<String> header = headerRow == 0 ? List.of() : sheet.texts().get(headerRow - 1);
    for (int column = 0; column < header.size(); column++) {
      String first = header.get(column).lines().findFirst().orElse("").strip();
      if (first.equals(SheetNotes.HEADER.zh()) || first.equals(SheetNotes.HEADER.en())) {
        return column;
      }
    }
    return sheet.width();
  }
}
