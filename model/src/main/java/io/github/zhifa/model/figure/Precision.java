// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How exactly a number is published. */
public enum Precision implements Labelled {
  /** The number itself. */
  EXACT("准确数", "exact"),
  /** Rounded half up to the last printed digit: 94 stands for 93.5 up to but not including 94.5. */
  ROUNDED("四舍五入", "rounded"),
  /** Cut off after the last printed digit, towards zero: 66.6 stands for 66.6 to below 66.7. */
  TRUNCATED("截去尾数", "truncated"),
  /** A lower bound, which itself belongs to it (40余人); of a fall the greatest fall. */
  AT_LEAST("以上", "at least"),
  /**
   * An upper bound, which itself belongs to it (不足百人, 近100家); of a fall the least: 下降超过10% is at
   * most -10.
   */
  AT_MOST("以下", "at most");

  private final BilingualText label;

  Precision(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
