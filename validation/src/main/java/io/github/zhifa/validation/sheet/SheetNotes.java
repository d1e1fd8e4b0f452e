// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.text.BilingualText;

/**
 * Notes beside the rows of one sheet.
 *
 * @param column the column in which they are written, from 0
 * @param byRow the text in each row, by the number of the row from 1
 */
record SheetNotes(int column, ImmutableSortedMap<Integer, String> byRow) {
  /** The header over the notes; a column of this name is passed over when a table is read. */
  static final BilingualText HEADER = BilingualText.of("核对意见", "Review");

  /** What a cell of a workbook may hold, less than its limit of 32,767. */
  private static final int LONGEST = 32_000;

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r");

  /** Returns {@code text} so that no spreadsheet takes it for a formula, and not too long. */
  static String safe(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return !cut.isEmpty() && FORMULA.matches(cut.charAt(0)) ? "'" + cut : cut;
  }
}
