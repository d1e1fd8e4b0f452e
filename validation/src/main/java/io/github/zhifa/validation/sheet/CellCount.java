// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;

/** Counts the cells of a file, and refuses what is over the limits. */
final class CellCount {
  private final String file;
  private final InputLimits limits;
  private long cells;

  CellCount(String file, InputLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Counts a cell; the row is counted from 1, the column from 0. */
  void add(String sheet, int row, int column, String text) throws UnreadableDocumentException {
    cells++;
    if (cells > limits.tokens()) {
      throw over(
          CellPlace.of(sheet, row, column),
          BilingualText.of("过多的单元格", "too many cells"),
          limits.tokens(),
          BilingualText.of("个单元格", "cells"));
    }
    if (text.length() > limits.textLength()) {
      throw over(
          CellPlace.of(sheet, row, column),
          BilingualText.of(
              "长 " + text.length() + " 个字符的单元格", "a cell of " + text.length() + " characters"),
          limits.textLength(),
          BilingualText.of("个字符", "characters"));
    }
  }

  private UnreadableDocumentException over(
      BilingualText place, BilingualText found, long limit, BilingualText unit) {
    return new UnreadableDocumentException(
        file,
        Reason.INPUT_OVER_LIMIT,
        place,
        found,
        BilingualText.of(
            "不超过 " + limit + " " + unit.zh(), "no more than " + limit + " " + unit.en()));
  }
}
