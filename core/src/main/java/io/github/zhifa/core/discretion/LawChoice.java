// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Which law an act is judged by: 行政处罚法 art 37. */
public enum LawChoice implements Labelled {
  /** The law in force when the act was done. */
  AT_ACT("适用行为时的规定", "the law at the act"),
  /** The law in force at the decision, which is lighter. */
  NEW("适用新的规定", "the new law"),
  /** One of the two does not hold the act to be unlawful. */
  NOT_UNLAWFUL("不认为是违法", "not unlawful"),
  /** A fact is missing, or the two cannot be compared. */
  UNDECIDED("无法确定", "undecided");

  private final BilingualText label;

  LawChoice(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
