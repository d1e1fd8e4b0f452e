// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Which ends the lawful fine has: bands are drawn for each of these apart. */
public enum LawfulShape implements Labelled {
  /** A least and a greatest fine (一万元以上十万元以下). */
  RANGE("有上下限", "least and greatest"),
  /** A greatest fine only (五万元以下): nothing lies below the range. */
  MAXIMUM_ONLY("只有上限", "greatest only"),
  /** A least fine only (一万元以上). */
  MINIMUM_ONLY("只有下限", "least only"),
  /** One amount: there is nothing to grade. */
  FIXED("定额", "one amount");

  private final BilingualText label;

  LawfulShape(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
