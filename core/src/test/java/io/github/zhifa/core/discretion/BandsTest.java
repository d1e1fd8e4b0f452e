// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static io.github.zhifa.core.discretion.BandRulesOfTests.band;
import static io.github.zhifa.core.discretion.BandRulesOfTests.number;
import static io.github.zhifa.core.discretion.BandRulesOfTests.rule;
import static io.github.zhifa.core.discretion.BandRulesOfTests.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Band;
import io.github.zhifa.model.discretion.BandBasis;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.LawfulShape;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.FineAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandsTest {

  @Test
  void aFineWithoutALeastAmountHasNothingToMitigateBelow() {
    assertThat(code(yuan("", "50000"), OutcomeGrade.MITIGATED))
        .isEqualTo("nothing-below-maximum-only");
    assertThat(code(yuan("0", "50000"), OutcomeGrade.MITIGATED))
        .isEqualTo("nothing-below-maximum-only");
  }

  @Test
  void aMitigatedFineSaysThatItRestsOnMemoryAndHasNoLowerEnd() {
    Trace trace = Trace.kept();
    BandReading reading =
        Bands.read(
                BandRulesOfTests.MIDPOINT, yuan("10000", "100000"), OutcomeGrade.MITIGATED, trace)
            .value()
            .orElseThrow();

    assertThat(reading.evidence()).isEqualTo(Evidence.MEMORY);
    assertThat(reading.range().contains(number(9999))).isTrue();
    assertThat(reading.range().contains(number(10000))).isFalse();
    assertThat(Iterables.getOnlyElement(trace.steps()).text().en()).contains("no limit");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutcomeGrade.class,
      names = {"NOT_PUNISHED", "EXEMPTED"})
  void anOutcomeWithoutAFineIsRefused(OutcomeGrade grade) {
    assertThat(code(yuan("10000", "100000"), grade)).isEqualTo("grade-without-fine");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutcomeGrade.class,
      names = {"LIGHTER", "ORDINARY", "HEAVIER"})
  void aFineOfOneAmountIsThatAmountWhateverTheGrade(OutcomeGrade grade) {
    // 法典 art 1127: 处每辆（艘）五千元的罚款
    BandReading reading =
        Bands.read(BandRulesOfTests.MIDPOINT, yuan("5000", "5000"), grade, Trace.none())
            .value()
            .orElseThrow();

    assertThat(reading.shape()).isEqualTo(LawfulShape.FIXED);
    assertThat(reading.range().isPoint()).isTrue();
    assertThat(reading.range().contains(number(5000))).isTrue();
  }

  @Test
  void lawfulFinesThatCannotBeAreRefused() {
    assertThat(code(yuan("", ""), OutcomeGrade.LIGHTER)).isEqualTo("lawful-fine-without-amount");
    assertThat(code(yuan("5000", "2000"), OutcomeGrade.LIGHTER)).isEqualTo("lawful-fine-reversed");
    assertThat(code(yuan("", "-1"), OutcomeGrade.LIGHTER)).isEqualTo("lawful-fine-reversed");
  }

  @Test
  void aShapeThatTheRuleDoesNotNameIsRefused() {
    assertThat(code(yuan("10000", ""), OutcomeGrade.LIGHTER)).isEqualTo("band-not-stated");
    assertThat(Bands.isStatedFor(BandRulesOfTests.MIDPOINT, yuan("10000", ""))).isFalse();
    assertThat(Bands.isStatedFor(BandRulesOfTests.MIDPOINT, yuan("1", "2"))).isTrue();
  }

  @Test
  void twoBandsForOneGradeAndABandOfAnEndThatIsNotThereAreNotClear() {
    Band half = maximumOnly(BandBasis.PERCENT_OF_MAXIMUM);
    Band times = maximumOnly(BandBasis.TIMES_MINIMUM);

    assertThat(code(rule(half, half), yuan("", "100"), OutcomeGrade.LIGHTER))
        .isEqualTo("band-not-clear");
    assertThat(code(rule(times), yuan("", "100"), OutcomeGrade.LIGHTER))
        .isEqualTo("band-not-clear");
    assertThat(Bands.read(rule(half), yuan("", "100"), OutcomeGrade.LIGHTER, Trace.none()).value())
        .isPresent();
  }

  private static Band maximumOnly(BandBasis of) {
    return band(LawfulShape.MAXIMUM_ONLY, OutcomeGrade.LIGHTER, of).atMost(number(50)).build();
  }

  private static String code(FineAmount lawful, OutcomeGrade grade) {
    return code(BandRulesOfTests.MIDPOINT, lawful, grade);
  }

  private static String code(BandRule rule, FineAmount lawful, OutcomeGrade grade) {
    return Bands.read(rule, lawful, grade, Trace.none()).refusal().orElseThrow().code();
  }
}
