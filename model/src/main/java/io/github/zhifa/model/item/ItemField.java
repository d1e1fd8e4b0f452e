// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What a column of a published table of items (事项表) holds. */
public enum ItemField implements Labelled {
  /** The printed number (序号). */
  NUMBER("序号", "number"),
  /** The part of the list (直接下放、委托下放…). */
  PART("下放方式", "part"),
  /** The main item (主项). */
  MAIN_ITEM("主项", "main item"),
  /**
   * The sub-item (子项): where a table has such a column, it is the item, and the name is the main
   * item; where the cell is empty, the main item has no sub-items and is the item.
   */
  SUB_ITEM("子项", "sub-item"),
  /** The item code (事项编码). */
  CODE("事项编码", "item code"),
  /** The name (事项名称). */
  NAME("事项名称", "name"),
  /** The department that hands the item down (原实施部门). */
  DEPARTMENT("原实施部门", "department"),
  /** The legal basis (设定依据). */
  BASIS("设定依据", "legal basis"),
  /** The kinds of penalty (处罚种类). */
  PENALTIES("处罚种类", "kinds of penalty"),
  /** The remark (备注). */
  REMARK("备注", "remark");

  private final BilingualText label;

  ItemField(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
