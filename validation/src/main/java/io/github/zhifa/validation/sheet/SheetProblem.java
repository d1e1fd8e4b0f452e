// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Printable;
import java.util.Optional;

/**
 * What is wrong at one place of a table.
 *
 * @param sheet the name of the sheet
 * @param row the row as the spreadsheet numbers it, from 1; 0 for the whole sheet
 * @param column the letters of the column; empty for the whole row
 * @param found what stands there, as printed
 * @param expected what was expected
 */
public record SheetProblem(
    SheetFault fault,
    String sheet,
    int row,
    Optional<String> column,
    String found,
    BilingualText expected) {

  static SheetProblem at(
      SheetFault fault, Sheet sheet, int row, int column, String found, BilingualText expected) {
    return new SheetProblem(
        fault, sheet.name(), row, Optional.of(CellPlace.letters(column)), found, expected);
  }

  static SheetProblem inRow(
      SheetFault fault, Sheet sheet, int row, String found, BilingualText expected) {
    return new SheetProblem(fault, sheet.name(), row, Optional.empty(), found, expected);
  }

  /** Returns the place as spreadsheets write it, {@code Sheet1!B12}. */
  public String place() {
    return sheet + (row == 0 ? "" : "!" + column.orElse("") + row);
  }

  /**
   * Returns on one line what is wrong, what stands there and what was expected; of what is left out
   * what would be read.
   */
  public BilingualText message() {
    String shown = Printable.cut(found);
    String zh = shown.isEmpty() ? "空白" : shown;
    String en = shown.isEmpty() ? "nothing" : shown;
    return fault.isBlocking()
        ? BilingualText.of(
            fault.label().zh() + "：此处是 " + zh + "，应为 " + expected.zh(),
            fault.label().en() + ": found " + en + ", expected " + expected.en())
        : BilingualText.of(
            fault.label().zh() + "：" + zh + "；能读取的是 " + expected.zh(),
            fault.label().en() + ": " + en + "; what is read is " + expected.en());
  }
}
