// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text, one record a row; an empty line is an empty row, as spreadsheets show it. */
final class CsvFile extends SheetFile {
  private static final String LINE = "\r\n";

  private final CsvText source;
  private final CsvDialect dialect;
  private final ImmutableList<ImmutableList<String>> printed;
  private final Sheet sheet;

  private CsvFile(
      CsvText source,
      CsvDialect dialect,
      ImmutableList<ImmutableList<String>> printed,
      Sheet sheet) {
    this.source = source;
    this.dialect = dialect;
    this.printed = printed;
    this.sheet = sheet;
  }

  static CsvFile of(String name, byte[] bytes, InputLimits limits)
      throws UnreadableDocumentException {
    CsvText source = CsvText.decode(name, bytes);
    CsvDialect dialect = CsvDialect.of(source.text());
    String sheet = name.substring(name.lastIndexOf('/') + 1);
    List<ImmutableList<String>> printed = new ArrayList<>();
    CellCount count = new CellCount(name, limits);
    try (CSVParser parser =
        CSVParser.parse(new StringReader(dialect.body(source.text())), dialect.format())) {
      for (CSVRecord record : parser) {
        ImmutableList<String> row = ImmutableList.copyOf(record);
        for (int column = 0; column < row.size(); column++) {
          count.add(sheet, printed.size() + 1, column, row.get(column));
        }
        printed.add(row);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_A_TABLE,
          CellPlace.of(sheet, printed.size() + 1),
          BilingualText.of("没有闭合或位置不对的引号", "a quotation mark that is not closed or out of place"),
          BilingualText.of("成对的引号，引号内的引号写两次", "marks in pairs, doubled within a cell"));
    }
    List<List<String>> shown = new ArrayList<>();
    printed.forEach(row -> shown.add(row.stream().map(CsvFile::shown).toList()));
    return new CsvFile(source, dialect, ImmutableList.copyOf(printed), Sheet.of(sheet, shown));
  }

  /** Excel writes ="0012" so that the zeros are shown; they are, and the rest is not. */
  private static String shown(String text) {
    boolean kept = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
    String shown = kept ? text.substring(2, text.length() - 1) : text;
    return shown.replace(LINE, "\n");
  }

  /** Returns rows as CSV in UTF-8 with a byte order mark. */
  static byte[] write(List<? extends List<String>> rows) {
    return CsvDialect.COMMA.write(new CsvText(StandardCharsets.UTF_8, true, ""), rows);
  }

  @Override
  public ImmutableList<Sheet> sheets() {
    return ImmutableList.of(sheet);
  }

  @Override
  byte[] annotated(Map<String, SheetNotes> notes) {
    List<List<String>> rows = new ArrayList<>(printed);
    SheetNotes here = notes.get(sheet.name());
    if (here != null) {
      here.byRow().forEach((row, text) -> put(rows, row - 1, here.column(), text));
    }
    return dialect.write(source, rows);
  }

  private static void put(List<List<String>> rows, int row, int column, String text) {
    while (rows.size() <= row) {
      rows.add(ImmutableList.of());
    }
    List<String> cells = new ArrayList<>(rows.get(row));
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
    rows.set(row, cells);
  }
}
