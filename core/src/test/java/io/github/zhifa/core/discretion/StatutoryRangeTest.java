// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.ClauseFine;
import io.github.zhifa.core.law.ClauseReader;
import io.github.zhifa.core.law.ClauseReading;
import io.github.zhifa.core.law.FineDiscretion;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook 3.1 and 8 nos 4 to 10, on the words of 生态环境法典. */
class StatutoryRangeTest {
  private static final String ART_1217 = "处货值金额二倍以上二十倍以下的罚款，货值金额不足十万元的，处二十万元以上二百万元以下的罚款";
  private static final String ART_1198 =
      "没收违法所得，并处五万元以上五十万元以下的罚款；逾期不改正的，处违法所得一倍以上五倍以下的罚款，违法所得不足五十万元的，以五十万元计算";
  private static final String NO_GAIN = "没收违法所得，并处违法所得一倍以上三倍以下的罚款，最高不超过三万元；没有违法所得的，处一万元以下的罚款";

  @ParameterizedTest
  @CsvSource({
    // 2 x 150000, 20 x 150000
    "150000, 300000, 3000000",
    // the two limbs meet at 100,000: 2 x 10万 = 20万, 20 x 10万 = 200万
    "100000, 200000, 2000000",
    "99999.99, 200000, 2000000",
    // nothing at all is below 100,000 too
    "0, 200000, 2000000",
  })
  void theAlternativeForASmallBaseIsContinuousAtItsLimit(
      BigDecimal value, BigDecimal least, BigDecimal most) {
    FineRange range = range(ART_1217, facts(Map.of("货值金额", value)));

    assertThat(range.least().orElseThrow()).isEqualByComparingTo(least);
    assertThat(range.most().orElseThrow()).isEqualByComparingTo(most);
  }

  /** 广告法 art 55; the fee is 10,000, or cannot be calculated. */
  @Test
  void aStageWithinAStageGoesBeforeEitherOfThem() {
    String art55 =
        "处广告费用三倍以上五倍以下的罚款，广告费用无法计算的，处二十万元以上一百万元以下的罚款；"
            + "有其他严重情节的，处广告费用五倍以上十倍以下的罚款，广告费用无法计算的，处一百万元以上二百万元以下的罚款";
    Map<String, BigDecimal> fee = Map.of("广告费用", new BigDecimal("10000"));

    assertThat(most(art55, facts(fee))).isEqualByComparingTo("50000");
    assertThat(most(art55, facts(fee, "有其他严重情节的"))).isEqualByComparingTo("100000");
    assertThat(most(art55, facts(Map.of(), "广告费用无法计算的"))).isEqualByComparingTo("1000000");
    assertThat(most(art55, facts(Map.of(), "有其他严重情节的", "广告费用无法计算的")))
        .isEqualByComparingTo("2000000");
  }

  private static BigDecimal most(String clause, FineFacts facts) {
    return range(clause, facts).most().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // 30万 counts as 50万: 1 x 50万, 5 x 50万
    "300000, 500000, 2500000",
    "500000, 500000, 2500000",
    // 1 x 80万, 5 x 80万
    "800000, 800000, 4000000",
  })
  void aFloorOfTheBaseChangesTheBaseAndIsNoLimb(
      BigDecimal gain, BigDecimal least, BigDecimal most) {
    FineRange range = range(ART_1198, facts(Map.of("违法所得", gain), "逾期不改正"));

    assertThat(range.least().orElseThrow()).isEqualByComparingTo(least);
    assertThat(range.most().orElseThrow()).isEqualByComparingTo(most);
  }

  @Test
  void withoutTheStageTheGeneralLimbApplies() {
    FineRange range = range(ART_1198, facts(Map.of("违法所得", new BigDecimal("300000"))));

    assertThat(range.most().orElseThrow()).isEqualByComparingTo("500000");
  }

  @Test
  void aBaseOfNothingTakesItsOwnLimbAndNeverAMultipleOfNothing() {
    FineRange range = range(NO_GAIN, facts(Map.of("违法所得", BigDecimal.ZERO)));

    assertThat(range.least()).isEmpty();
    assertThat(range.most().orElseThrow()).isEqualByComparingTo("10000");
    assertThat(code("处违法所得一倍以上五倍以下的罚款", facts(Map.of("违法所得", BigDecimal.ZERO))))
        .isEqualTo("base-is-nothing");
  }

  @Test
  void aBaseThatIsNotStatedIsNotNothing() {
    assertThat(code(NO_GAIN, facts(Map.of()))).isEqualTo("base-not-given");
    assertThat(code("处违法所得一倍以上五倍以下的罚款", facts(Map.of()))).isEqualTo("base-not-given");
  }

  @Test
  void aCapHoldsForTheMultiple() {
    // 1 x 20000, 3 x 20000 = 60000, at most 30000
    FineRange range = range(NO_GAIN, facts(Map.of("违法所得", new BigDecimal("20000"))));

    assertThat(range.least().orElseThrow()).isEqualByComparingTo("20000");
    assertThat(range.most().orElseThrow()).isEqualByComparingTo("30000");
  }

  @Test
  void aFineForEachThingIsMultipliedBeforeItsCap() {
    FineFacts forty = things("平方米", "40");

    // 40 x 1000 = 40000, 40 x 10000 = 400000
    FineRange range = range("处每平方米一千元以上一万元以下的罚款", forty);
    assertThat(range.least().orElseThrow()).isEqualByComparingTo("40000");
    assertThat(range.most().orElseThrow()).isEqualByComparingTo("400000");
    // 40 x 1000 = 40000, at most 50000; 40 x 10000 = 400000, at most 50000
    FineRange capped = range("处每平方米一千元以上一万元以下的罚款，最高不超过五万元", forty);
    assertThat(capped.least().orElseThrow()).isEqualByComparingTo("40000");
    assertThat(capped.most().orElseThrow()).isEqualByComparingTo("50000");
    assertThat(code("处每平方米一千元以上一万元以下的罚款", facts(Map.of()))).isEqualTo("base-not-given");
  }

  @Test
  void aFixedFineForEachThingIsOneAmount() {
    // 法典 art 1127: 3 x 5000
    FineRange range = range("处每辆（艘）五千元的罚款", things("辆（艘）", "3"));

    assertThat(range.isPoint()).isTrue();
    assertThat(range.least().orElseThrow()).isEqualByComparingTo("15000");
  }

  @Test
  void theRangeOfAUnitIsNeverThatOfAPerson() {
    // 法典 art 1131 III
    String clause = "对单位处一万元以上十万元以下的罚款，对个人处五百元以上二千元以下的罚款";

    assertThat(range(clause, of("个人")).most().orElseThrow()).isEqualByComparingTo("2000");
    assertThat(range(clause, of("单位")).most().orElseThrow()).isEqualByComparingTo("100000");
    assertThat(code(clause, facts(Map.of()))).isEqualTo("subject-not-stated");
    // whether a 农户 is one or the other is for the item to say
    assertThat(code(clause, of("农户"))).isEqualTo("other-subject");
  }

  @Test
  void aShareOfAnIncomeMayBeDoneWithout() {
    // 法典 art 1236 I: 50 % of 80000
    Calculated<StatutoryRange> read =
        read(
            "可以处上一年度从本企业事业单位取得收入百分之五十以下的罚款",
            facts(Map.of("上一年度从本企业事业单位取得收入", new BigDecimal("80000"))));

    assertThat(read.value().orElseThrow().yuan().most().orElseThrow())
        .isEqualByComparingTo("40000");
    assertThat(read.value().orElseThrow().discretion()).isEqualTo(FineDiscretion.MAY);
  }

  @Test
  void aFineOnAFineIsAMultipleOfThatFine() {
    // 法典 art 1236 III: 2 x 1000000, 5 x 1000000
    FineRange range =
        range("可以按照前款罚款数额的二倍以上五倍以下处以罚款", facts(Map.of("前款罚款数额", new BigDecimal("1000000"))));

    assertThat(range.least().orElseThrow()).isEqualByComparingTo("2000000");
    assertThat(range.most().orElseThrow()).isEqualByComparingTo("5000000");
  }

  @Test
  void aDailyFineIsTheOriginalFineForEachDay() {
    // 法典 art 1060: 100000 x 12
    FineFacts facts =
        new FineFacts(
            new FineBases(
                ImmutableMap.of("原罚款数额", new BigDecimal("100000")),
                ImmutableMap.of("日", new BigDecimal("12"))),
            Optional.empty(),
            ImmutableList.of(),
            Optional.empty());

    FineRange range = range("可以自责令改正之日的次日起，按照原罚款数额按日连续处罚", facts);
    assertThat(range.isPoint()).isTrue();
    assertThat(range.least().orElseThrow()).isEqualByComparingTo("1200000");
    assertThat(code("可以自责令改正之日的次日起，按照原罚款数额按日连续处罚", facts(Map.of()))).isEqualTo("base-not-given");
  }

  @Test
  void whatNamesNoAmountIsRefused() {
    assertThat(code("处以罚款", facts(Map.of()))).isEqualTo("fine-without-amount");
  }

  private static FineRange range(String clause, FineFacts facts) {
    return read(clause, facts).value().orElseThrow().yuan();
  }

  private static String code(String clause, FineFacts facts) {
    return read(clause, facts).refusal().orElseThrow().code();
  }

  private static Calculated<StatutoryRange> read(String clause, FineFacts facts) {
    ImmutableList<ClauseFine> limbs =
        ClauseReader.read(clause).fines().stream()
            .map(ClauseReading.Found::fine)
            .collect(ImmutableList.toImmutableList());
    return StatutoryRange.of(limbs, facts, Trace.none());
  }

  private static FineFacts facts(Map<String, BigDecimal> bases, String... stages) {
    return new FineFacts(
        new FineBases(ImmutableMap.copyOf(bases), ImmutableMap.of()),
        Optional.empty(),
        ImmutableList.copyOf(stages),
        Optional.empty());
  }

  private static FineFacts things(String thing, String number) {
    return new FineFacts(
        new FineBases(ImmutableMap.of(), ImmutableMap.of(thing, new BigDecimal(number))),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty());
  }

  private static FineFacts of(String subject) {
    return new FineFacts(
        FineBases.none(), Optional.of(subject), ImmutableList.of(), Optional.empty());
  }
}
