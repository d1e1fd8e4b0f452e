// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** By which former retirement age (原法定退休年龄) a person retires: 国务院关于渐进式延迟法定退休年龄的办法 art 1. */
public enum RetirementCategory implements Labelled {
  /** Men, formerly at sixty. */
  MALE("男职工", "male"),
  /** Women, formerly at fifty-five. */
  FEMALE_55("原法定退休年龄五十五周岁的女职工", "female, formerly at fifty-five"),
  /** Women, formerly at fifty. */
  FEMALE_50("原法定退休年龄五十周岁的女职工", "female, formerly at fifty");

  private final BilingualText label;

  RetirementCategory(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
