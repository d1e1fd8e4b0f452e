// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What the numbers of a band are shares or multiples of. */
public enum BandBasis implements Labelled {
  /** Percent of the way from the least to the greatest fine: 0 is the least, 100 the greatest. */
  PERCENT_OF_RANGE("幅度的百分比（自下限起）", "percent of the range"),
  /** Percent of the greatest fine. */
  PERCENT_OF_MAXIMUM("上限的百分比", "percent of the greatest fine"),
  /** Times the least fine. */
  TIMES_MINIMUM("下限的倍数", "times the least fine");

  private final BilingualText label;

  BandBasis(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
