// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What the number of a base or an increment counts. */
public enum IncrementBasis implements Labelled {
  /** The unit of the clause (yuan, times, percent). */
  AMOUNT("数额", "amount"),
  /** Percent of the base fine; no base itself. */
  PERCENT_OF_BASE("基准罚款的百分比", "percent of the base fine"),
  /**
   * Percent of the range from the least to the greatest lawful fine; a base of this kind starts at
   * the least.
   */
  PERCENT_OF_RANGE("幅度的百分比", "percent of the range"),
  /** Percent of the greatest lawful fine. */
  PERCENT_OF_MAXIMUM("上限的百分比", "percent of the greatest fine");

  private final BilingualText label;

  IncrementBasis(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
