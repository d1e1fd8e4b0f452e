// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How a fine stands beside the other penalties of its clause. */
public enum FineMode implements Labelled {
  /** 处: as printed it does not refer to another penalty. */
  SINGLE("单处", "single"),
  /** 并处: together with another penalty. */
  COMBINED("并处", "combined"),
  /** 处警告或者…罚款: one or the other. 通报批评 stands beside 警告 in 行政处罚法 art 9 (1) and counts as it. */
  ALTERNATIVE_TO_WARNING("警告或者罚款", "alternative to warning"),
  /** 单处或者并处: alone or together, as the agency decides. */
  ALTERNATIVE_OR_COMBINED("单处或者并处", "alternative or combined"),
  /** 按日连续处罚: the original fine again for each day. */
  DAILY_CONTINUOUS("按日连续处罚", "daily continuous");

  private final BilingualText label;

  FineMode(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
