// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.LAW;
import static io.github.zhifa.validation.discretion.CaseExamples.PLAIN;
import static io.github.zhifa.validation.discretion.CaseExamples.always;
import static io.github.zhifa.validation.discretion.CaseExamples.gains;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.one;
import static io.github.zhifa.validation.discretion.CaseExamples.range;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers in times and percent that leave the base, or what a small base counts as, to the law. */
class CaseBaseOfClauseTest {
  private static final FineMeasure BARE = FineMeasure.builder().unit(FineUnit.TIMES).build();
  private static final FineMeasure GAINS = FineMeasure.builder().from(BARE).base("违法所得").build();

  /** 违法所得一倍以上五倍以下，违法所得不足五十万元的以五十万元计算 (法典 art 1198). */
  private static final FineAmount OF_GAINS =
      FineAmount.builder().from(times("1", "5", GAINS)).baseFloorYuan(yuan("500000")).build();

  private static FineAmount times(String least, String most, FineMeasure measure) {
    return FineAmount.builder()
        .least(new BigDecimal(least))
        .most(new BigDecimal(most))
        .measure(measure)
        .build();
  }

  private static BigDecimal yuan(String number) {
    return new BigDecimal(number);
  }

  /** Two to three times 800,000; of 300,000, which counts as 500,000; and at the floor itself. */
  @ParameterizedTest
  @CsvSource({
    "800000, 1600000..2400000",
    "300000, 1000000..1500000",
    "500000, 1000000..1500000",
    "0, 1000000..1500000"
  })
  void aTierWithoutABaseCountsThatOfItsClauseAndItsFloor(String base, String fine) {
    BenchmarkItem bare = one(OF_GAINS, times("2", "3", BARE));
    BenchmarkItem named = one(OF_GAINS, times("2", "3", GAINS));

    Grading grading = grade(bare, gains(yuan(base)), PLAIN);

    assertThat(yuanOf(grading)).isEqualTo(fine);
    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(range(grading.fines().get(0).lawful())).isEqualTo("2..3");
    assertThat(grading.trace()).extracting(TraceStep::code).contains("base-of-clause");
    assertThat(yuanOf(grade(named, gains(yuan(base)), PLAIN))).isEqualTo(fine);
  }

  @Test
  void withoutABaseStatedTheCaseIsAskedForIt() {
    Grading grading = grade(one(OF_GAINS, times("2", "3", BARE)), CaseExamples.facts(), PLAIN);

    assertThat(grading.fines().get(0).yuan().flatMap(each -> each.needs()).orElseThrow().zh())
        .isEqualTo("未写明违法所得（元）");
  }

  /**
   * The tier counts small gains as 200,000, the law as 500,000: 2 x 200,000 is below 1 x 500,000.
   */
  @Test
  void whatATierSaysOfASmallBaseStandsAndTheStatuteStillHolds() {
    FineAmount own =
        FineAmount.builder().from(times("2", "2", GAINS)).baseFloorYuan(yuan("200000")).build();

    assertThat(yuanOf(grade(one(OF_GAINS, own), gains(yuan("100000")), PLAIN)))
        .isEqualTo("500000..500000");
  }

  @Test
  void aTierOfAnotherBaseIsNotThatOfTheClause() {
    FineMeasure value = FineMeasure.builder().from(BARE).base("货值金额").build();
    Grading grading =
        grade(
            one(OF_GAINS, times("2", "3", value)),
            gains(yuan("800000")).putBases("货值金额", yuan("100000")),
            PLAIN);

    // 2 to 3 times 100,000 lies below the least lawful 800,000
    assertThat(yuanOf(grading)).isEqualTo("800000..800000");
    assertThat(grading.fines().get(0).lawful()).isEmpty();
  }

  /** 处工程合同价款百分之二以上百分之四以下: 2 % to 3 % of 1,000,000. */
  @Test
  void percentAreCountedInTheSameWay() {
    FineMeasure price = FineMeasure.builder().unit(FineUnit.PERCENT).base("工程合同价款").build();
    FineMeasure bare = FineMeasure.builder().unit(FineUnit.PERCENT).build();

    assertThat(
            yuanOf(
                grade(
                    one(times("2", "4", price), times("2", "3", bare)),
                    CaseExamples.facts().putBases("工程合同价款", yuan("1000000")),
                    PLAIN)))
        .isEqualTo("20000..30000");
  }

  @Test
  void eachTierCountsTheBaseOfItsOwnClause() {
    FineMeasure value = FineMeasure.builder().from(BARE).base("货值金额").build();
    BenchmarkItem two =
        item(
            LAW,
            ImmutableList.of(
                clause("1", OF_GAINS).subject("单位").build(),
                clause("2", times("1", "3", value)).subject("个人").build()),
            always("1", times("1", "2", BARE)),
            always("2", times("1", "2", BARE)));

    Grading grading =
        grade(two, CaseExamples.facts().subject("个人").putBases("货值金额", yuan("700")), PLAIN);

    assertThat(yuanOf(grading)).isEqualTo("700..1400");
  }
}
