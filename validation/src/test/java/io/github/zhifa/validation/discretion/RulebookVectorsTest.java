// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.BandReading;
import io.github.zhifa.core.discretion.Bands;
import io.github.zhifa.core.discretion.Calculated;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.ReducedFine;
import io.github.zhifa.core.discretion.RepeatedFine;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.ReductionRule;
import io.github.zhifa.model.discretion.RepeatRule;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked vectors of rulebook 3.2 and of the rules of 3.3, on the rules that zhifa brings. */
class RulebookVectorsTest {
  private static final String A = "thirty-forty-thirty";
  private static final String B = "guangdong-ecology-midpoint";
  private static final String C = "municipal-three-tiers";

  @ParameterizedTest
  @CsvSource({
    // vector 1: R = 90,000; 10,000 + 0.3 R = 37,000; 10,000 + 0.7 R = 73,000
    A + ", 10000, 100000, LIGHTER, '[10000, 37000]'",
    A + ", 10000, 100000, ORDINARY, '(37000, 73000)'",
    A + ", 10000, 100000, HEAVIER, '[73000, 100000]'",
    // vector 2: R = 1,500; 500 + 450 = 950; 500 + 1,050 = 1,550
    A + ", 500, 2000, LIGHTER, '[500, 950]'",
    A + ", 500, 2000, ORDINARY, '(950, 1550)'",
    A + ", 500, 2000, HEAVIER, '[1550, 2000]'",
    // greatest only: L = 0, so 0.3 x 100,000 and 0.7 x 100,000
    A + ", , 100000, LIGHTER, '(.., 30000]'",
    A + ", , 100000, ORDINARY, '(30000, 70000)'",
    A + ", , 100000, HEAVIER, '[70000, 100000]'",
    // vector 3: M = (10,000 + 100,000) / 2 = 55,000
    B + ", 10000, 100000, LIGHTER, '[10000, 55000)'",
    B + ", 10000, 100000, ORDINARY, '[55000, 55000]'",
    B + ", 10000, 100000, HEAVIER, '[55000, 100000]'",
    // vector 4: 20 % and 50 % of 100,000
    B + ", , 100000, LIGHTER, '[20000, 20000]'",
    B + ", , 100000, ORDINARY, '[50000, 50000]'",
    // vector 5: 2 x 10,000 and 5 x 10,000
    B + ", 10000, , ORDINARY, '[20000, 20000]'",
    B + ", 10000, , HEAVIER, '[50000, 50000]'",
    // C, greatest only: up to 20 %, and 40 to 60 % of 100,000
    C + ", , 100000, LIGHTER, '(.., 20000]'",
    C + ", , 100000, ORDINARY, '[40000, 60000]'",
  })
  void theBandsOfTheRulesAreThoseOfTheRulebook(
      String rule, BigDecimal least, BigDecimal most, OutcomeGrade grade, String band) {
    assertThat(interval(read(rule, yuan(least, most), grade).value().orElseThrow().range()))
        .isEqualTo(band);
  }

  /** The mean multiple of 1 to 5 times is 3 times: 广东 art 12 (1). */
  @Test
  void multiplesAreCutLikeAmounts() {
    FineAmount times =
        FineAmount.builder()
            .least(BigDecimal.ONE)
            .most(new BigDecimal("5"))
            .measure(FineMeasure.builder().unit(FineUnit.TIMES).base("货值金额").build())
            .build();

    assertThat(interval(read(B, times, OutcomeGrade.ORDINARY).value().orElseThrow().range()))
        .isEqualTo("[3, 3]");
    assertThat(interval(read(B, times, OutcomeGrade.LIGHTER).value().orElseThrow().range()))
        .isEqualTo("[1, 3)");
  }

  @ParameterizedTest
  @CsvSource({
    A + ", 10000, , LIGHTER, 幅度", // least only: there is no range to cut
    B + ", , 100000, HEAVIER, 第十二条第三项", // vector 4: not defined, a policy must say
    B + ", 10000, , LIGHTER, 第十二条第三项",
    C + ", , 100000, HEAVIER, 60%", // more than 60 % has no grade
    C + ", 10000, 100000, LIGHTER, 按倍数分档", // U/L >= 4: by multiple, but not said how
    C + ", 10000, , ORDINARY, 未涉及",
    "agriculture-2019, 10000, 100000, LIGHTER, 未见", // B′: the numbers were not seen
    "agriculture-2019, , 100000, ORDINARY, 未见",
    "agriculture-2019, 10000, , HEAVIER, 未见",
  })
  void whatARuleDoesNotStateIsRefusedAndNotGuessed(
      String rule, BigDecimal least, BigDecimal most, OutcomeGrade grade, String why) {
    Calculated<BandReading> reading = read(rule, yuan(least, most), grade);

    assertThat(reading.refusal().orElseThrow().code()).isEqualTo("band-not-stated");
    assertThat(reading.refusal().orElseThrow().why().zh()).contains(why);
  }

  /** Rulebook 3.2: (20 %, 40 %) and what is above 60 % of the greatest fine have no grade. */
  @Test
  void theMunicipalRuleLeavesTwoGapsAndTheOthersNone() {
    FineAmount upTo = yuan(null, new BigDecimal("100000"));

    assertThat(Bands.ungraded(rule(C), upTo))
        .extracting(RulebookVectorsTest::interval)
        .containsExactly("(20000, 40000)", "(60000, 100000]");
    assertThat(Bands.ungraded(rule(A), upTo)).isEmpty();
    assertThat(Bands.ungraded(rule(A), yuan(new BigDecimal("500"), new BigDecimal("2000"))))
        .isEmpty();
    assertThat(Bands.ungraded(rule(B), yuan(new BigDecimal("500"), new BigDecimal("2000"))))
        .isEmpty();
  }

  /** Rulebook 3.2: the upper half of A rests on memory, so whoever reads it is told. */
  @ParameterizedTest
  @CsvSource({
    A + ", LIGHTER, MEMORY",
    A + ", HEAVIER, MEMORY",
    B + ", HEAVIER, READ",
    "municipal-three-tiers-max, LIGHTER, EXCERPT"
  })
  void eachReadingSaysHowSureItIs(String name, OutcomeGrade grade, Evidence evidence) {
    boolean upTo = name.endsWith("-max");
    BigDecimal least = upTo ? null : new BigDecimal("500");
    String rule = upTo ? name.substring(0, name.length() - "-max".length()) : name;

    assertThat(
            read(rule, yuan(least, new BigDecimal("2000")), grade).value().orElseThrow().evidence())
        .isEqualTo(evidence);
  }

  @ParameterizedTest
  @CsvSource({
    // 100,000 less 50 % and less 30 %
    "100000, 50000, 70000",
    // 40,000 less 50 % is 20,000, less 30 % is 28,000: neither is below 20,000
    "40000, 20000, 28000",
    // 30,000 less 50 % is 15,000, raised to 20,000; less 30 % is 21,000
    "30000, 20000, 21000",
    // 25,000 less 50 % is 12,500 and less 30 % is 17,500: both raised to 20,000
    "25000, 20000, 20000",
  })
  void anOpenApologyTakesThirtyToFiftyPercentButNeverGoesBelowTheLeastFine(
      BigDecimal fine, BigDecimal low, BigDecimal high) {
    FineRange range = reduced(fine, Set.of()).value().orElseThrow().range();

    assertThat(range.least().orElseThrow()).isEqualByComparingTo(low);
    assertThat(range.most().orElseThrow()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void eachOfTheElevenExclusionsOfArticle14StandsAgainstIt(int exclusion) {
    assertThat(reduced(new BigDecimal("100000"), Set.of(exclusion)).refusal().orElseThrow().code())
        .isEqualTo("reduction-excluded");
  }

  @Test
  void theLeastLawfulFineAndAFixedOneAreNotReduced() {
    assertThat(apology().exclusions()).hasSize(11);
    assertThat(reduced(new BigDecimal("20000"), Set.of()).refusal().orElseThrow().code())
        .isEqualTo("reduction-of-least-fine");
    Calculated<ReducedFine> fixed =
        ReducedFine.of(
            apology(),
            point("5000"),
            yuan(bd("5000"), bd("5000")),
            ImmutableSet.of(),
            Trace.none());
    assertThat(fixed.refusal().orElseThrow().code()).isEqualTo("reduction-of-least-fine");
  }

  /** 江门 art 5: twice the top of the tier, from three times on the next tier. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, '[10000, 30000]'",
    "1, 0, '[10000, 30000]'",
    "2, 0, '[30000, 30000]'",
    "3, 1, '[30000, 70000]'",
    "7, 1, '[30000, 70000]'"
  })
  void repeatedViolationsGoToTheTopOfTheTierAndThenUpOne(int times, int tier, String fine) {
    RepeatedFine repeated =
        RepeatedFine.of(jiangmen(), times, THREE_TIERS, 0, Trace.none()).value().orElseThrow();

    assertThat(repeated.tier()).isEqualTo(tier);
    assertThat(interval(repeated.fine())).isEqualTo(fine);
  }

  @Test
  void theHeaviestTierHasNoneAboveIt() {
    assertThat(
            RepeatedFine.of(jiangmen(), 3, THREE_TIERS, 2, Trace.none())
                .refusal()
                .orElseThrow()
                .code())
        .isEqualTo("no-heavier-tier");
    assertThat(jiangmen().withinMonths()).isEqualTo(24); // 两年内
  }

  /** Vector 6: 定州 item 1, 单位: 1–3万, 3–7万, 7–10万. */
  private static final List<FineRange> THREE_TIERS =
      List.of(range("10000", "30000"), range("30000", "70000"), range("70000", "100000"));

  @Test
  void theRulesHoldOnTheDaysOfTheirInstruments() {
    // 广东 art 25: 2022-01-01, five years; 江门: 2020-03-01, three years
    assertThat(rule(B).origin().isInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(rule(B).origin().isInForceOn(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(jiangmen().origin().isInForceOn(LocalDate.of(2023, 2, 28))).isTrue();
    assertThat(jiangmen().origin().isInForceOn(LocalDate.of(2023, 3, 1))).isFalse();
  }

  private static Calculated<ReducedFine> reduced(BigDecimal fine, Set<Integer> exclusions) {
    return ReducedFine.of(
        apology(),
        point(fine.toPlainString()),
        yuan(bd("20000"), bd("200000")),
        exclusions,
        Trace.none());
  }

  private static ReductionRule apology() {
    return Optional.ofNullable(
            Shipped.adjustmentRules().reductions().get("guangdong-ecology-open-apology"))
        .orElseThrow();
  }

  private static RepeatRule jiangmen() {
    return Optional.ofNullable(Shipped.adjustmentRules().repeats().get("jiangmen-ecology-2020"))
        .orElseThrow();
  }

  private static BandRule rule(String name) {
    return Shipped.bandRules().named(name).orElseThrow();
  }

  private static Calculated<BandReading> read(String rule, FineAmount lawful, OutcomeGrade grade) {
    return Bands.read(rule(rule), lawful, grade, Trace.none());
  }

  private static FineAmount yuan(BigDecimal least, BigDecimal most) {
    return FineAmount.builder()
        .least(Optional.ofNullable(least))
        .most(Optional.ofNullable(most))
        .measure(FineMeasure.yuan())
        .build();
  }

  private static FineRange range(String least, String most) {
    return new FineRange(
        Optional.of(bd(least)), true, Optional.of(bd(most)), true, FineMeasure.yuan());
  }

  private static FineRange point(String amount) {
    return range(amount, amount);
  }

  private static BigDecimal bd(String number) {
    return new BigDecimal(number);
  }

  /** Writes a range as in the rulebook: [ and ] include the end. */
  private static String interval(FineRange range) {
    return (range.leastIncluded() ? "[" : "(")
        + range.least().map(BigDecimal::toPlainString).orElse("..")
        + ", "
        + range.most().map(BigDecimal::toPlainString).orElse("..")
        + (range.mostIncluded() ? "]" : ")");
  }
}
