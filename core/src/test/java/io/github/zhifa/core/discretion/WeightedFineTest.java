// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static io.github.zhifa.core.discretion.BandRulesOfTests.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook 3.3. L = 20,000 and U = 200,000 throughout. */
class WeightedFineTest {
  private static final FineAmount LAWFUL = yuan("20000", "200000");

  @ParameterizedTest
  @CsvSource({
    // E3: 20000 + 5 % x (200000 - 20000) = 20000 + 9000
    "SHARE_OF_RANGE, 5, 29000",
    // E3: nothing gives the least fine, everything the greatest
    "SHARE_OF_RANGE, 0, 20000",
    "SHARE_OF_RANGE, 100, 200000",
    // E2: 0.145 x 200000; in binary floating point 28999.999...
    "RAISED_SHARE_OF_MAXIMUM, 14.5, 29000",
    // E2: 0.08 x 200000 = 16000 < 20000, raised
    "RAISED_SHARE_OF_MAXIMUM, 8, 20000",
    "RAISED_SHARE_OF_MAXIMUM, 10, 20000",
    // E1: the same 8 % stay as written; what is lawful is another question
    "CAPPED_SHARE_OF_MAXIMUM, 8, 16000",
    "CAPPED_SHARE_OF_MAXIMUM, 14.5, 29000",
    // E1: art 6: 最高不超过100%
    "CAPPED_SHARE_OF_MAXIMUM, 103, 200000",
    // E2 names no cap: as written 206000
    "RAISED_SHARE_OF_MAXIMUM, 103, 206000",
  })
  void theSameSumMeansAnotherFineUnderEachFormula(
      WeightMethod method, BigDecimal percent, BigDecimal fine) {
    assertThat(of(method, percent).amount()).isEqualByComparingTo(fine);
  }

  @Test
  void theQuotedFormOfTheHunanFormulaGivesTheSame() {
    // [Y + p x (1 - Y)] x U with Y = L/U = 0.1: (0.10 + 0.05 x 0.90) x 200000 = 0.145 x 200000
    BigDecimal quoted =
        new BigDecimal("0.10")
            .add(new BigDecimal("0.05").multiply(new BigDecimal("0.90")))
            .multiply(new BigDecimal("200000"));

    assertThat(of(WeightMethod.SHARE_OF_RANGE, new BigDecimal("5")).amount())
        .isEqualByComparingTo(quoted)
        .isEqualByComparingTo("29000");
  }

  @Test
  void theNotesOfATableCountBeforeTheFormula() {
    WeightStart noted = start().floorPercent(new BigDecimal("20")).build();

    // 8 % is raised to 20 %: 40000
    assertThat(
            WeightedFine.of(
                    WeightMethod.CAPPED_SHARE_OF_MAXIMUM,
                    noted,
                    LAWFUL,
                    new BigDecimal("8"),
                    Trace.none())
                .value()
                .orElseThrow()
                .amount())
        .isEqualByComparingTo("40000");
  }

  @Test
  void aPrintedMultiplicandGoesBeforeTheGreatestFine() {
    WeightStart half = start().multiplicand(new BigDecimal("100000")).build();

    // 50 % x 100000
    assertThat(
            WeightedFine.of(
                    WeightMethod.CAPPED_SHARE_OF_MAXIMUM,
                    half,
                    LAWFUL,
                    new BigDecimal("50"),
                    Trace.none())
                .value()
                .orElseThrow()
                .amount())
        .isEqualByComparingTo("50000");
  }

  @Test
  void withoutAGreatestFineThereIsNothingToMultiply() {
    assertThat(
            WeightedFine.of(
                    WeightMethod.SHARE_OF_RANGE,
                    start().build(),
                    yuan("20000", ""),
                    BigDecimal.ONE,
                    Trace.none())
                .refusal()
                .orElseThrow()
                .code())
        .isEqualTo("no-greatest-fine");
  }

  @Test
  void theTraceNamesTheProvisionWhereOneWasRead() {
    Trace trace = Trace.kept();
    Calculated<WeightedFine> fine =
        WeightedFine.of(
            WeightMethod.CAPPED_SHARE_OF_MAXIMUM,
            start().build(),
            LAWFUL,
            new BigDecimal("103"),
            trace);

    assertThat(fine.value().orElseThrow().countedPercent()).isEqualByComparingTo("100");
    assertThat(trace.steps())
        .extracting(step -> step.text().zh())
        .containsExactly("权重之和103%，按100%", "100% × 200000 = 200000");
    assertThat(trace.steps())
        .allMatch(step -> step.source().flatMap(place -> place.place()).orElse("").equals("第六条"));
  }

  private static WeightedFine of(WeightMethod method, BigDecimal percent) {
    return WeightedFine.of(method, start().build(), LAWFUL, percent, Trace.none())
        .value()
        .orElseThrow();
  }

  private static WeightStart.Builder start() {
    WeightStart.Builder start = WeightStart.builder();
    start.percent(BigDecimal.ZERO);
    return start;
  }
}
