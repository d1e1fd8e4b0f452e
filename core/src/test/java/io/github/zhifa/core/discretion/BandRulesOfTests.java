// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.Band;
import io.github.zhifa.model.discretion.BandBasis;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.LawfulShape;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;

/** Band rules and lawful fines for tests. */
final class BandRulesOfTests {
  /** Rulebook 3.2 A. */
  static final BandRule THIRTY_FORTY_THIRTY =
      rule(
          ofRange(OutcomeGrade.LIGHTER).atLeast(number(0)).atMost(number(30)).build(),
          ofRange(OutcomeGrade.ORDINARY).moreThan(number(30)).lessThan(number(70)).build(),
          ofRange(OutcomeGrade.HEAVIER).atLeast(number(70)).atMost(number(100)).build());

  /** Rulebook 3.2 B, ranges only. */
  static final BandRule MIDPOINT =
      rule(
          ofRange(OutcomeGrade.LIGHTER).atLeast(number(0)).lessThan(number(50)).build(),
          ofRange(OutcomeGrade.ORDINARY).atLeast(number(50)).atMost(number(50)).build(),
          ofRange(OutcomeGrade.HEAVIER).atLeast(number(50)).atMost(number(100)).build());

  private BandRulesOfTests() {}

  static BandRule rule(Band... bands) {
    return BandRule.builder()
        .label(BilingualText.of("示例规则", "example rule"))
        .origin(RuleOrigin.builder().readFrom("示例").evidence(Evidence.READ).build())
        .addBands(bands)
        .build();
  }

  static Band.Builder band(LawfulShape shape, OutcomeGrade grade, BandBasis of) {
    Band.Builder band = Band.builder();
    band.shape(shape).grade(grade).of(of).evidence(Evidence.READ);
    return band;
  }

  private static Band.Builder ofRange(OutcomeGrade grade) {
    return band(LawfulShape.RANGE, grade, BandBasis.PERCENT_OF_RANGE);
  }

  static FineAmount yuan(String least, String most) {
    FineAmount.Builder fine = FineAmount.builder();
    if (!least.isEmpty()) {
      fine.least(new BigDecimal(least));
    }
    if (!most.isEmpty()) {
      fine.most(new BigDecimal(most));
    }
    return fine.measure(FineMeasure.yuan()).build();
  }

  static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }
}
