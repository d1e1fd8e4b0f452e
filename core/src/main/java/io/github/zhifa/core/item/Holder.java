// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Who exercises the power over an item in a township. */
public enum Holder implements Labelled {
  /** The township or street office, in its own name (赋权). */
  TOWNSHIP("乡镇（街道）", "the township"),
  /** The township or street office, in the name of the organ that entrusts it (委托). */
  ENTRUSTED_TOWNSHIP("受委托的乡镇（街道）", "the township, entrusted"),
  /** The department that had the power from the beginning, as far as the given lists tell. */
  DEPARTMENT("原实施部门", "the department"),
  /** A fact is missing, or facts contradict each other. */
  UNDECIDED("不能判定", "undecided");

  private final BilingualText label;

  Holder(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  /** Returns whether the township may act, in its own name or in that of another organ. */
  public boolean isTownship() {
    return this == TOWNSHIP || this == ENTRUSTED_TOWNSHIP;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
