// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * How cells are kept apart.
 *
 * @param told whether the first line tells it, as sep=; for Excel, which does not show that line
 */
record CsvDialect(char separator, boolean told) {
  static final CsvDialect COMMA = new CsvDialect(',', false);

  private static final ImmutableList<Character> SEPARATORS = ImmutableList.of(',', ';', '\t');
  private static final String TOLD = "sep=";

  /** So many rows tell which separator is meant. */
  private static final int LOOKED_AT = 200;

  /** Tells the separator: the one that cuts most rows into one and the same number of cells. */
  static CsvDialect of(String text) {
    if (text.startsWith(TOLD) && text.length() > TOLD.length()) {
      return new CsvDialect(text.charAt(TOLD.length()), true);
    }
    CsvDialect best = COMMA;
    long most = 0;
    for (char separator : SEPARATORS) {
      CsvDialect dialect = new CsvDialect(separator, false);
      long agreeing = dialect.agreeingCells(text);
      if (agreeing > most) {
        best = dialect;
        most = agreeing;
      }
    }
    return best;
  }

  CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setRecordSeparator("\r\n")
        .get();
  }

  /** Returns {@code text} without the line that tells the separator. */
  String body(String text) {
    if (!told) {
      return text;
    }
    int line = text.indexOf('\n');
    return line < 0 ? "" : text.substring(line + 1);
  }

  byte[] write(CsvText like, List<? extends List<String>> rows) {
    StringBuilder text = new StringBuilder(told ? TOLD + separator + "\r\n" : "");
    try (CSVPrinter printer = new CSVPrinter(text, format())) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a text in memory", e);
    }
    return like.encode(text.toString());
  }

  /** Returns the number of cells in the rows of the commonest length; a row of one cell is none. */
  private long agreeingCells(String text) {
    Multiset<Integer> lengths = HashMultiset.create();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format())) {
      for (CSVRecord record : parser) {
        lengths.add(record.size());
        if (lengths.size() == LOOKED_AT) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
    long most = 0;
    for (int length : lengths.elementSet()) {
      most = Math.max(most, length > 1 ? (long) length * lengths.count(length) : 0);
    }
    return most;
  }
}
