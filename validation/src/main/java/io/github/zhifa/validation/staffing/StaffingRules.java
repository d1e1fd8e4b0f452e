// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area staffing (编制), listed one by one. */
public final class StaffingRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet("staffing", BilingualText.of("编制", "staffing"), ImmutableList.of());

  private StaffingRules() {}
}
