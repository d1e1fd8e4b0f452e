// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * How sub-items (子项) are counted where a main item (主项) has none. No provision says it, so a count
 * means nothing until its source does.
 */
public enum SubItemCounting implements Labelled {
  /** A main item without sub-items counts as one sub-item. */
  UNDIVIDED_COUNTS_AS_ONE("未分子项的主项计为一个子项", "a main item without sub-items counts as one"),
  /** Only sub-items that are written count. */
  WRITTEN_ONLY("只计列明的子项", "only written sub-items count");

  private final BilingualText label;

  SubItemCounting(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
