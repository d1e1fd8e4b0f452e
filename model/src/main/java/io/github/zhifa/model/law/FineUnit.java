// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What the number of a fine counts. */
public enum FineUnit implements Labelled {
  /** Yuan; per unit where the measure names one. */
  YUAN("元", "yuan"),
  /** A multiple of the base that the measure names. */
  TIMES("倍", "times"),
  /** Hundredths of the base that the measure names. */
  PERCENT("%", "percent");

  private final BilingualText label;

  FineUnit(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
