// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What kind of unit (单位类型) holders belong to. */
public enum UnitType implements Labelled {
  /** A department that enforces. */
  DEPARTMENT("行政执法部门", "enforcement department"),
  /** A township or town (乡、镇). */
  TOWNSHIP("乡镇", "township"),
  /** A street office (街道办事处). */
  STREET_OFFICE("街道", "street office");

  private final BilingualText label;

  UnitType(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
