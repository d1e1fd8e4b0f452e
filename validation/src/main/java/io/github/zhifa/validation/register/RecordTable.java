// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one record from each row of a CSV whose first row has the names of the columns. */
final class RecordTable {
  private final String name;
  private final RecordStore store;
  private final Documents documents;
  private final InputLimits limits;
  private final Consumer<LineProblem> problems;
  private final Draft draft = new Draft();
  private List<RecordColumn> columns = new ArrayList<>();

  RecordTable(
      String name,
      RecordStore store,
      Documents documents,
      InputLimits limits,
      Consumer<LineProblem> problems) {
    this.name = name;
    this.store = store;
    this.documents = documents;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Reads the rows.
   *
   * @throws UnreadableDocumentException if the header lacks a column that every record needs, or a
   *     quotation mark is not closed, behind which rows cannot be told apart
   */
  void read(Reader text) throws IOException, UnreadableDocumentException {
    BufferedReader lines = new BufferedReader(text);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator(lines)).setIgnoreEmptyLines(true).get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(lines, format)) {
      Iterator<CSVRecord> rows = parser.iterator();
      if (rows.hasNext()) {
        columns = header(rows.next());
        line = parser.getCurrentLineNumber() + 1;
      }
      while (rows.hasNext()) {
        take(rows.next(), Math.toIntExact(line));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_A_TABLE,
          BilingualText.of("第 " + line + " 行起", "from line " + line + " on"),
          BilingualText.of(
              "没有闭合的引号或者无法解码的字节", "a quotation mark that is not closed, or bytes that are no text"),
          BilingualText.of("成对的引号，UTF-8 或者 GB18030 编码", "marks in pairs, in UTF-8 or GB18030"));
    }
  }

  /** The separator is the one that the header has most of. */
  private static char separator(BufferedReader lines) throws IOException {
    lines.mark(LineSplitter.LONGEST);
    String header = Optional.ofNullable(lines.readLine()).orElse("");
    lines.reset();
    char best = ',';
    for (char mark : new char[] {';', '\t'}) {
      if (count(header, mark) > count(header, best)) {
        best = mark;
      }
    }
    return best;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(each -> each == mark).count();
  }

  private List<RecordColumn> header(CSVRecord row) throws UnreadableDocumentException {
    List<RecordColumn> found = new ArrayList<>();
    for (String cell : row) {
      found.add(RecordColumn.named(cell).orElse(RecordColumn.OTHER));
    }
    for (RecordColumn column : RecordColumn.values()) {
      if (column.isRequired() && !found.contains(column)) {
        throw new UnreadableDocumentException(
            name,
            Reason.INPUT_NOT_A_TABLE,
            BilingualText.of("第 1 行", "line 1"),
            BilingualText.of("没有这一列的表头", "a header without that column"),
            BilingualText.of(
                "列“" + column.headers().zh() + "”", "the column " + column.headers().en()));
      }
    }
    return found;
  }

  private void take(CSVRecord row, int line) {
    Map<RecordColumn, String> cells = new HashMap<>();
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      String cell = row.get(i).strip();
      if (cell.length() > limits.textLength()) {
        problems.accept(LineProblem.tooLong(line, limits.textLength()));
        return;
      }
      if (!cell.isEmpty() && cells.putIfAbsent(columns.get(i), cell) == null) {
        columns.get(i).put(record, cell);
      }
    }
    try {
      draft.fill(documents.readPart("line " + line, record, CertificateEvent.class), store.texts());
      store.add(draft, line);
    } catch (UnreadableDocumentException e) {
      problems.accept(LineProblem.of(line, e));
    }
  }
}
