// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How much a failed check says against an identifier. */
public enum FaultStrength implements Labelled {
  /** No identifier of the kind is like that. */
  CERTAIN("确定", "certain"),
  /** An identifier that was officially issued may be like that; somebody has to look it up. */
  DOUBTFUL("存疑", "doubtful");

  private final BilingualText label;

  FaultStrength(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
