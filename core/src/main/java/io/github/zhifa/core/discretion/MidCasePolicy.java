// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Which edition of a benchmark governs where it changes while a case is open. No text that was read
 * says it, so there is no default: who asks must choose.
 */
public enum MidCasePolicy implements Labelled {
  /** The one in force on the day of the act. */
  AT_ACT("行为时", "the one at the act"),
  /** The one in force on the day on which the case was opened. */
  AT_FILING("立案时", "the one when the case was opened"),
  /** The one in force on the day of the decision. */
  AT_DECISION("决定时", "the one at the decision"),
  /**
   * The one at the act, unless the one at the decision is lighter: as 行政处罚法 art 37 does with the
   * law.
   */
  LIGHTER("从旧兼从轻", "the one at the act unless the one at the decision is lighter");

  private final BilingualText label;

  MidCasePolicy(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
