// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Who ends a case that was filed while another organ had the power (在办案件). No text that was read
 * says it, so there is no default: who asks must choose.
 */
public enum PendingCases implements Labelled {
  /** Who had the power when the case was filed ends it. */
  FILED_BEFORE_CONTINUE("立案在先的继续办理", "cases filed before are continued"),
  /** It is handed over to who has the power now. */
  HAND_OVER("移交现有权机关", "cases are handed over");

  private final BilingualText label;

  PendingCases(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
