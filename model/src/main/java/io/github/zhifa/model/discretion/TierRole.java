// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Which tier prevails where several fit: an overriding one before ordinary ones, a residual one
 * after all.
 */
public enum TierRole implements Labelled {
  /** Holds where its conditions are met. */
  ORDINARY("一般阶次", "ordinary"),
  /** A catch-all for the worst (具有下列情形之一, 造成重大影响的): prevails over ordinary tiers. */
  OVERRIDING("优先阶次", "overriding"),
  /** A catch-all for the rest (其他): holds only where no other tier does. */
  RESIDUAL("兜底阶次", "residual");

  private final BilingualText label;

  TierRole(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
