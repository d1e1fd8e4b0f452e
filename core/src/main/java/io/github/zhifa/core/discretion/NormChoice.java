// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Which of several provisions on one act sets the fine. */
public enum NormChoice implements Labelled {
  /** One provision prevails over all others. */
  GOVERNS("已确定", "determined"),
  /** Several are equal in all that the order compares. */
  AMBIGUOUS("并列", "tied"),
  /** None of them that applies sets a fine. */
  NO_FINE("没有罚款", "no fine"),
  /** A fact is missing, or they cannot be compared. */
  UNDECIDED("无法确定", "undecided");

  private final BilingualText label;

  NormChoice(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
