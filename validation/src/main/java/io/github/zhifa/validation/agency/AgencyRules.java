// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area agency (机关), listed one by one. */
public final class AgencyRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "agency",
          BilingualText.of("机关", "agency"),
          ImmutableList.of(
              new LevelContradictsCode(), new DivisionCodeMalformed(), new NameContradictsCode()));

  private AgencyRules() {}
}
