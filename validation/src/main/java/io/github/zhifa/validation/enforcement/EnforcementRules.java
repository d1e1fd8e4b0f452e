// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.enforcement;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area enforcement (执法), listed one by one. */
public final class EnforcementRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet("enforcement", BilingualText.of("执法", "enforcement"), ImmutableList.of());

  private EnforcementRules() {}
}
