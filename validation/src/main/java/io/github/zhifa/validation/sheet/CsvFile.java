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
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text, one record a row; an empty line is an empty row, as spreadsheets show it. */
final class CsvFile implements SheetFile {
  private static final String LINE = "\r\n";

  private final CsvText source;
  private final CsvDialect dialect;
  private final Sheet sheet;

  private CsvFile(CsvText source, CsvDialect dialect, Sheet sheet) {
    this.source = source;
    this.dialect = dialect;
    this.sheet = sheet;
  }

  static CsvFile read(String name, byte[] bytes, InputLimits limits)
      throws UnreadableDocumentException {
    CsvText source = CsvText.decode(name, bytes);
    CsvDialect dialect = CsvDialect.of(source.text());
    String sheet = name.substring(name.lastIndexOf('/') + 1);
    List<SheetRow> rows = new ArrayList<>();
    CellCount count = new CellCount(name, limits);
    try (CSVParser parser =
        CSVParser.parse(new StringReader(dialect.body(source.text())), dialect.format())) {
      for (CSVRecord record : parser) {
        List<String> texts = new ArrayList<>(record.size());
        for (String text : record) {
          count.add(sheet, rows.size() + 1, texts.size(), text);
          texts.add(shown(text));
        }
        rows.add(SheetRow.of(rows.size() + 1, texts));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_A_TABLE,
          CellPlace.of(sheet, rows.size() + 1),
          BilingualText.of("没有闭合或位置不对的引号", "a quotation mark that is not closed or out of place"),
          BilingualText.of("成对的引号，引号内的引号写两次", "marks in pairs, doubled within a cell"));
    }
    return new CsvFile(source, dialect, new Sheet(sheet, rows));
  }

  /** Excel writes ="0012" so that the zeros are shown; they are, and the rest is not. */
  private static String shown(String text) {
    boolean kept = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
    String shown = kept ? text.substring(2, text.length() - 1) : text;
    return shown.replace(LINE, "\n");
  }

  @Override
  public ImmutableList<Sheet> sheets() {
    return ImmutableList.of(sheet);
  }

  /** Returns rows as CSV in UTF-8 with a byte order mark, by which Excel knows it. */
  static byte[] write(List<? extends List<String>> rows) {
    return CsvDialect.COMMA.write(
        new CsvText(java.nio.charset.StandardCharsets.UTF_8, true, ""), rows);
  }

  /** Returns {@code rows} in the encoding and with the separator of this file. */
  byte[] writeLike(List<? extends List<String>> rows) {
    return dialect.write(source, rows);
  }
}
