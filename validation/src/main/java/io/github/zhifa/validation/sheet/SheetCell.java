// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

/**
 * One cell as a spreadsheet shows it.
 *
 * @param text what it shows; empty where nothing
 * @param origin whether the text is its own
 */
record SheetCell(String text, Origin origin) {
  /** Where the text of a cell comes from; only the first cell of a merged region has its own. */
  enum Origin {
    OWN,
    /** Of the same merged region, in a row above. */
    FROM_ABOVE,
    /** Of the same merged region, in the same row. */
    FROM_LEFT
  }

  private static final SheetCell EMPTY = new SheetCell("", Origin.OWN);

  static SheetCell of(String text) {
    return text.isEmpty() ? EMPTY : new SheetCell(text, Origin.OWN);
  }

  static SheetCell empty() {
    return EMPTY;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isOwn() {
    return origin == Origin.OWN;
  }
}
