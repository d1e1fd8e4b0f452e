// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area law (法律), listed one by one. */
public final class LawRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "law",
          BilingualText.of("法律", "law"),
          ImmutableList.of(
              new StatedCountDiffers(),
              new StatedSubItemsDiffer(),
              new PlaceMalformed(),
              new NumberRepeated(),
              new NumberGap(),
              new BasisNotInForce(),
              new BasisNotInRegister(),
              new ListNotInForce(),
              new ListNotYetInForce(),
              new ListNotPublished(),
              new ListDatesReversed()));

  private LawRules() {}
}
