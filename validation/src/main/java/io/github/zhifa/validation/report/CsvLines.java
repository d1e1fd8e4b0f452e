// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a spreadsheet opens it: CSV of RFC 4180 that begins with the mark of UTF-8, without
 * which Excel takes Chinese for another encoding. A cell that a spreadsheet would run as a formula
 * is kept from it by an apostrophe in front.
 */
final class CsvLines {
  private static final String MARK = "\ufeff";
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");
  private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");

  private final StringBuilder text = new StringBuilder(MARK);

  void add(List<String> cells) {
    text.append(cells.stream().map(CsvLines::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String printed) {
    boolean runs = !printed.isEmpty() && FORMULA.matches(printed.charAt(0));
    String cell = runs ? "'" + printed : printed;
    return QUOTED.matchesAnyOf(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
