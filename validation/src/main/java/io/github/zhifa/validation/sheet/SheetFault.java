// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What can be wrong with a table; the names are stable codes. */
public enum SheetFault implements Labelled {
  /** No row of the sheet has enough headers that are known. */
  SHEET_NO_HEADER(true, "没有认得的表头", "no header that is known"),
  /** A column is asked for that no sheet has. */
  SHEET_COLUMN_NOT_FOUND(true, "没有所指的列", "a column that is asked for is not there"),
  /** Two columns have headers for the same field. */
  SHEET_HEADER_DOUBLED(true, "两列表头含义相同", "two headers for one field"),
  /** A cell has text, but its column has no header. */
  SHEET_COLUMN_WITHOUT_HEADER(true, "没有表头的列中有内容", "text in a column without a header"),
  /** A row has text, but no name. */
  SHEET_NAME_MISSING(true, "没有事项名称", "no name of an item"),
  /** A row has neither number nor main item, and stands below a sub-item that has both. */
  SHEET_MAIN_ITEM_MISSING(true, "没有主项", "no main item"),
  /** A formula shows an error. */
  SHEET_CELL_ERROR(true, "公式出错", "a formula that failed"),
  /** A number has lost digits, as spreadsheets keep fifteen. */
  SHEET_NUMBER_ROUNDED(true, "数字丢失末位", "a number that lost digits"),
  /** The basis does not begin with an instrument in 《》. */
  SHEET_BASIS_UNREADABLE(true, "依据无法读取", "a basis that cannot be read"),
  /** A kind of penalty is not one of 行政处罚法 art 9. */
  SHEET_PENALTY_UNKNOWN(true, "处罚种类无法识别", "a kind of penalty that is not known"),
  /** One name spans several rows that differ in what an item has once. */
  SHEET_ROWS_DISAGREE(true, "合并的几行内容不一", "rows of one item that differ"),
  /** A column has a header that is not known; it is left out. */
  SHEET_COLUMN_UNKNOWN(false, "未读取的列", "a column that is left out"),
  /** A measure that is no penalty, such as 责令改正; it is left out. */
  SHEET_NOT_A_PENALTY(false, "未读取的非处罚措施", "a measure that is no penalty and is left out"),
  /** The wording of provisions is printed beside their places; it is left out. */
  SHEET_WORDING_LEFT_OUT(false, "未读取的条文内容", "the wording of provisions, which is left out"),
  /** A sheet without a known header beside others; it is left out. */
  SHEET_LEFT_OUT(false, "未读取的工作表", "a sheet that is left out");

  private final boolean blocking;
  private final BilingualText label;

  SheetFault(boolean blocking, String zh, String en) {
    this.blocking = blocking;
    this.label = BilingualText.of(zh, en);
  }

  /** Returns the stable code, {@code SHEET-NAME-MISSING}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** Returns whether the table is not read whole for it; if not, it only tells what is left out. */
  public boolean isBlocking() {
    return blocking;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
