// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How far a case could be graded. */
public enum GradingStatus implements Labelled {
  /** The benchmark gives one answer. */
  GRADED("已裁量", "graded"),
  /** A fact is missing, or the benchmark gives no answer or several. */
  UNDECIDED("无法确定", "undecided"),
  /** A fact is stated that the table does not know or cannot take. */
  REFUSED("事实有误", "refused");

  private final BilingualText label;

  GradingStatus(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
