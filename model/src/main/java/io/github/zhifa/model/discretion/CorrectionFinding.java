// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What a later inspection (复查) finds of conduct that was ordered to be corrected. */
public enum CorrectionFinding implements Labelled {
  /** It is corrected. */
  CORRECTED("已经改正", "corrected"),
  /** It is not corrected; whether that is a refusal is not said. */
  NOT_CORRECTED("没有改正", "not corrected"),
  /** The party refuses to correct it. */
  REFUSED("拒不改正", "refused to correct");

  private final BilingualText label;

  CorrectionFinding(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
