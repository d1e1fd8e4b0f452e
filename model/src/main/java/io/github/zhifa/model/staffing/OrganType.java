// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * What a unit is to 地方各级人民政府机构设置和编制管理条例: the kind of quota that it may use depends on it (art 15).
 */
public enum OrganType implements Labelled {
  /** An administrative organ (行政机构); it uses 行政编制. */
  ADMINISTRATIVE_ORGAN("行政机构", "administrative organ"),
  /** A public institution (事业单位); it uses 事业编制. */
  PUBLIC_INSTITUTION("事业单位", "public institution"),
  /** A body for coordination (议事协调机构); it has no quota of its own (art 19). */
  COORDINATION_BODY("议事协调机构", "coordination body"),
  /** An organ and its institutions in one row of a table; which kind is whose cannot be told. */
  ORGAN_WITH_INSTITUTIONS("机关及所属事业单位合并填报", "organ with its institutions"),
  /** An organ of which the regulation does not speak, such as one of the Party. */
  OTHER("其他机关", "other organ");

  private final BilingualText label;

  OrganType(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
