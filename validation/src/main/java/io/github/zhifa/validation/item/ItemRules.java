// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area item list (事项清单), listed one by one. */
public final class ItemRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "item",
          BilingualText.of("事项清单", "item list"),
          ImmutableList.of(
              new ItemDuplicate(),
              new ItemTwoDepartments(),
              new ItemTwoDepartmentsSameScope(),
              new ItemNotAPenalty(),
              new ItemNameMalformed(),
              new ItemWithoutBasis(),
              new DepartmentAboveCounty(),
              new PenaltyByNormativeDocument(),
              new DetentionHandedDown(),
              new ItemCodeRepeated(),
              new ItemCodeBuiltDifferently(),
              new DecidedByWrongLevel(),
              new EntrustmentIncomplete(),
              new OutsideGuidance(),
              new GuidanceNotInForce(),
              new CapacityNotAssessed(),
              new NotRatedCapable(),
              new CapacityNotAPartition(),
              new AssessmentOverdue(),
              new AdoptionStepIllegal(),
              new WithdrawnWithoutReason(),
              new WithdrawnUsed()));

  private ItemRules() {}
}
