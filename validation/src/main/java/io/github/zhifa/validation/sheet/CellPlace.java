// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names rows and columns as spreadsheets do. */
final class CellPlace {
  private static final int LETTERS = 26;
  private static final Pattern COLUMN = Pattern.compile("([A-Z]{1,3})列");

  private CellPlace() {}

  /** Returns the letters of {@code column}, from 0: A, B, … Z, AA. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  /** Returns the column, from 0, that {@code named} names as C列; empty where it names none so. */
  static Optional<Integer> column(String named) {
    Matcher letters = COLUMN.matcher(named);
    if (!letters.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : letters.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return Optional.of(column - 1);
  }

  /** Returns a cell in words: sheet, row from 1, column from 0. */
  static BilingualText of(String sheet, int row, int column) {
    String letters = letters(column);
    return BilingualText.of(
        "工作表 " + sheet + " 第 " + row + " 行 " + letters + " 列",
        "sheet " + sheet + ", row " + row + ", column " + letters);
  }

  /** Returns a row in words. */
  static BilingualText of(String sheet, int row) {
    return BilingualText.of("工作表 " + sheet + " 第 " + row + " 行", "sheet " + sheet + ", row " + row);
  }
}
