// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.text.BilingualText;

/**
 * Sub-items under one number and one main item. Where their merged cells were saved as CSV, the
 * rows after the first have neither; read as they stand, they would lose both without a word.
 */
final class SubItemRun {
  private static final BilingualText EXPECTED =
      BilingualText.of(
          "主项，或者在对照文件中给该列写 fillDown", "a main item, or a mapping with fillDown for its column");

  private final Header header;
  private final int mainColumn;
  private final boolean filledDown;
  private boolean begun;

  SubItemRun(Header header, ImmutableSet<ItemField> filledDown) {
    this.header = header;
    ItemField main = mainField(header);
    this.mainColumn = header.column(main).orElse(-1);
    this.filledDown = filledDown.contains(main);
  }

  /** Takes the first row of the next item, and tells {@code cells} where it has lost its head. */
  void next(SheetRow row, ItemCells cells) {
    boolean numbered = has(row, ItemField.NUMBER);
    boolean headed = mainColumn >= 0 && !row.cell(mainColumn).isBlank();
    if (numbered || headed) {
      begun = numbered && headed && header.nameColumn(row) != mainColumn;
    } else if (begun && !filledDown) {
      cells.problem(SheetFault.SHEET_MAIN_ITEM_MISSING, row.number(), mainColumn, "", EXPECTED);
    }
  }

  /** Beside a column of sub-items the name is that of the main item. */
  private static ItemField mainField(Header header) {
    boolean nameIsMain =
        header.column(ItemField.MAIN_ITEM).isEmpty()
            && header.column(ItemField.SUB_ITEM).isPresent();
    return nameIsMain ? ItemField.NAME : ItemField.MAIN_ITEM;
  }

  private boolean has(SheetRow row, ItemField field) {
    return header.column(field).filter(column -> !row.cell(column).isBlank()).isPresent();
  }
}
