// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area published figures (公开数字), listed one by one. */
public final class FigureRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "figure",
          BilingualText.of("公开数字", "published figures"),
          ImmutableList.of(
              new ClaimsContradict(),
              new GrossTakenAsNet(),
              new NotConfirmed(),
              new PartsDoNotAddUp(),
              new PrintedNumberDiffers(),
              new ReferenceUnknown(),
              new ScopesMixed(),
              new ShareImpossible(),
              new StockAndFlowNotComparable()));

  private FigureRules() {}
}
