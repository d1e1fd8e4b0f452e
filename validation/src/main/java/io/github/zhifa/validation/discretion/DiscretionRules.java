// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area discretion benchmark (裁量权基准), listed one by one. */
public final class DiscretionRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "discretion",
          BilingualText.of("裁量权基准", "discretion benchmark"),
          ImmutableList.of(
              new RangeMalformed(),
              new ConditionMalformed(),
              new PrintedNumberDiffers(),
              new BoundaryIncludesLawful(),
              new CombinedPenaltyDropped(),
              new StageDropped(),
              new CopyDamaged(),
              new TierOutsideStatute(),
              new MaximumUnreached(),
              new MinimumUnreached(),
              new FloorAdded(),
              new TierClauseNotNamed(),
              new TierClauseUnknown(),
              new ClauseReversed(),
              new FormulaBelowMinimum(),
              new FormulaBaseNotMaximum(),
              new FormulaDiffers(),
              new WeightStartNotOnce(),
              new WeightsOver100(),
              new SumCutByCap(),
              new WeightMethodNotNamed(),
              new IncrementsOutsideStatute(),
              new BandRuleUnknown(),
              new BandRuleLeavesGap(),
              new SameFactsTwoAmounts(),
              new AlternativesCross(),
              new FactsGap(),
              new FactsTouch(),
              new FactsOpenEnd(),
              new TierMasked(),
              new TierRepeated(),
              new LighterCostsMore(),
              new TiersNotAscending(),
              new EqualTiers(),
              new TiersFilledDown(),
              new LevelsOverlap(),
              new LevelsGap(),
              new LevelsRepeated(),
              new LevelsNotAscending(),
              new AmountsOverlap(),
              new AmountsGap(),
              new AmountsTouch(),
              new NotFiled(),
              new LowerNotRefinement(),
              new LowerNotAllowed(),
              new BenchmarkExpired(),
              new ChangeNotPublished(),
              new OutcomesIncomplete(),
              new LevelsIncomplete(),
              new TooFewTiers()));

  private DiscretionRules() {}
}
