// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What became of a row of a table; every row is of exactly one kind. */
public enum RowKind implements Labelled {
  /** It is an item, or goes on with the item above. */
  ITEM("事项", "item"),
  /** It stands above the header (标题). */
  TITLE("标题", "title"),
  /** It is a header, the first or one that a page break repeats (表头). */
  HEADER("表头", "header"),
  /** It names the part of the list that follows (一、直接下放…). */
  PART("分段标题", "heading of a part"),
  /** It is a note (备注、说明) or a total. */
  NOTE("附注", "note"),
  /** It shows nothing. */
  BLANK("空行", "blank"),
  /** It is in a sheet that is left out. */
  LEFT_OUT("未读取", "left out"),
  /** It should be an item and could not be read. */
  UNREADABLE("无法读取", "unreadable");

  private final BilingualText label;

  RowKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
