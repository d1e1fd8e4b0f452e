// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What became of an item from one list to another. */
public enum ItemChange implements Labelled {
  /** It is in the new list only. */
  ADDED("新增", "added"),
  /** It is in the old list only. */
  REMOVED("取消", "removed"),
  /** It became several. */
  SPLIT("拆分", "split"),
  /** Several became it. */
  MERGED("合并", "merged"),
  /** The conduct is named otherwise, in more than words of form. */
  RENAMED("更名", "renamed"),
  /** It is narrowed otherwise. */
  SCOPE("范围变化", "scope changed"),
  /** Another department hands it down. */
  DEPARTMENT("部门变化", "moved to another department"),
  /** The department is printed otherwise and is the same, by a rename that is known. */
  DEPARTMENT_RENAMED("部门更名", "department renamed"),
  /** It rests on other provisions. */
  BASIS("依据变化", "basis changed"),
  /** Other kinds of penalty. */
  PENALTIES("处罚种类变化", "penalties changed"),
  /** Another code, or one printed where none was. */
  CODE("编码变化", "code changed"),
  /** It stands in another part of the list, such as 直接下放. */
  PART("所属部分变化", "moved to another part"),
  /** It is a sub-item of another main item, or no longer one. */
  MAIN_ITEM("主项变化", "main item changed"),
  /** The remark says something else. */
  REMARK("备注变化", "remark changed"),
  /** It was taken back, or what is known of that changed; the row is still there. */
  WITHDRAWAL("收回情况变化", "withdrawal changed"),
  /**
   * It is printed in another form that means the same: 的处罚 for 的行政处罚, another style of brackets.
   */
  FORM("写法变化", "printed in another form"),
  /** It stands before or after others than it did. */
  MOVED("顺序变化", "moved in the order"),
  /** It kept its place in the order and has another number, since others came or went. */
  RENUMBERED("序号变化", "renumbered");

  private final BilingualText label;

  ItemChange(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
