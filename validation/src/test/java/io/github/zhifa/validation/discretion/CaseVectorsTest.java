// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.LAW;
import static io.github.zhifa.validation.discretion.CaseExamples.facts;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.tier;
import static io.github.zhifa.validation.discretion.ExampleTables.times;
import static io.github.zhifa.validation.discretion.ExampleTables.timesUpTo;
import static io.github.zhifa.validation.discretion.ExampleTables.upTo;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.YuanFine;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineClause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked vectors of rulebook 3.2 D and 3.3 (L = 20,000, U = 200,000), graded as cases. */
class CaseVectorsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

  private static BenchmarkItem dingzhou() {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", yuan(10_000, 100_000)).subject("单位").build(),
            clause("2", yuan(500, 2_000)).subject("个人").build());
    return item(
        LAW,
        clauses,
        tier("较轻", "1", "情节", "较轻", yuan(10_000, 30_000)),
        tier("较重", "1", "情节", "较重", yuan(30_000, 70_000)),
        tier("严重", "1", "情节", "严重", yuan(70_000, 100_000)),
        tier("较轻", "2", "情节", "较轻", yuan(500, 1_000)),
        tier("较重", "2", "情节", "较重", yuan(1_000, 1_500)),
        tier("严重", "2", "情节", "严重", yuan(1_500, 2_000)));
  }

  /**
   * Vectors 6 and 7: breaks at 20,000/90,000 and 60,000/90,000, and at 500/1,500 and 1,000/1,500.
   */
  @ParameterizedTest
  @CsvSource({
    "单位, 较轻, 10000..30000",
    "单位, 较重, 30000..70000",
    "单位, 严重, 70000..100000",
    "个人, 较轻, 500..1000",
    "个人, 较重, 1000..1500",
    "个人, 严重, 1500..2000"
  })
  void dingzhouGradesAUnitAndAPersonApart(String subject, String level, String fine) {
    CaseFacts facts = facts().subject(subject).putChoices("情节", level).build();

    assertThat(yuanOf(grade(dingzhou(), facts, DAY))).isEqualTo(fine);
  }

  /**
   * Vector 8: 肥料 item 1. The text of the statute was not seen; the clauses here are an example with
   * the ends of the last tier.
   */
  private static BenchmarkItem fertiliser() {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", timesUpTo("3", "违法所得", 30_000)).build(),
            clause("2", upTo(10_000)).stage("没有违法所得").build());
    String goods = "货值金额";
    return item(
        LAW,
        clauses,
        tier("较轻", "1", goods, "不满1万元", times("1", "1", "违法所得", 10_000)),
        tier("较轻", "2", goods, "不满1万元", yuan(1_000, 4_000)),
        tier("一般", "1", goods, "1万元以上不满5万元", times("1", "2.5", "违法所得", 20_000)),
        tier("一般", "2", goods, "1万元以上不满5万元", yuan(4_000, 7_000)),
        tier("严重", "1", goods, "5万元以上", times("2.5", "3", "违法所得", 30_000)),
        tier("严重", "2", goods, "5万元以上", yuan(7_000, 10_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 3000, 3000..3000", // 1 x 3,000
    "8000, 15000, 10000..10000", // 1 x 15,000, at most 10,000
    "30000, 6000, 6000..15000", // 1 x 6,000 and 2.5 x 6,000
    "30000, 12000, 12000..20000", // 12,000 and 30,000, at most 20,000
    "60000, 8000, 20000..24000", // 2.5 x 8,000 and 3 x 8,000
    "60000, 20000, 30000..30000", // 50,000 and 60,000, at most 30,000
    "8000, 0, 1000..4000", // nothing gained: the limb without gains, never 1 x 0
    "30000, 0, 4000..7000",
    "60000, 0, 7000..10000"
  })
  void fertiliserIsFinedByItsGainsWithCapsOrByTheLimbWithoutGains(
      BigDecimal goods, BigDecimal gains, String fine) {
    CaseFacts facts = facts().putNumbers("货值金额", goods).putBases("违法所得", gains).build();

    Grading grading = grade(fertiliser(), facts, DAY);

    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(yuanOf(grading)).isEqualTo(fine);
  }

  @Test
  void gainsThatAreNotStatedAreNotNothing() {
    Grading grading =
        grade(fertiliser(), facts().putNumbers("货值金额", new BigDecimal("8000")).build(), DAY);

    assertThat(grading.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grading.doubts().get(0).zh()).contains("未写明违法所得");
  }

  /** Vector 9: 黄河, 1,000 to 50,000; 不超过 includes, 不满 does not. */
  @ParameterizedTest
  @CsvSource({
    "99.99, 1000..10000",
    "100, 10000..20000",
    "299.99, 10000..20000",
    "300, 20000..50000"
  })
  void theYellowRiverTableGradesByArea(BigDecimal area, String fine) {
    BenchmarkItem item =
        item(
            LAW,
            ImmutableList.of(clause("1", yuan(1_000, 50_000)).build()),
            tier("较轻", "1", "面积", "不满100平方米", yuan(1_000, 10_000)),
            tier("一般", "1", "面积", "100平方米以上不满300平方米", yuan(10_000, 20_000)),
            tier("严重", "1", "面积", "300平方米以上", yuan(20_000, 50_000)));

    assertThat(yuanOf(grade(item, facts().putNumbers("面积", area).build(), DAY))).isEqualTo(fine);
  }

  private static BenchmarkItem weighted(WeightMethod method, String percent) {
    return item(
        LAW,
        ImmutableList.of(clause("1", yuan(20_000, 200_000)).build()),
        WeightedFactors.builder()
            .method(method)
            .addStarts(WeightStart.builder().percent(BigDecimal.ZERO).build())
            .addFactors(
                WeightedFactor.builder()
                    .name("次数情况")
                    .addLevels(
                        WeightLevel.builder()
                            .printed("两年内第二次")
                            .percent(new BigDecimal(percent))
                            .build())
                    .build())
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    // 20,000 + 5 % x 180,000
    "SHARE_OF_RANGE, 5, 29000, 29000",
    // 14.5 % x 200,000
    "RAISED_SHARE_OF_MAXIMUM, 14.5, 29000, 29000",
    // 8 % x 200,000 = 16,000, raised by the formula itself
    "RAISED_SHARE_OF_MAXIMUM, 8, 20000, 20000",
    // the same 16,000 stay as written; the least lawful fine is 20,000
    "CAPPED_SHARE_OF_MAXIMUM, 8, 16000, 20000",
    // 120 % count as 100 %
    "CAPPED_SHARE_OF_MAXIMUM, 120, 200000, 200000",
    // as written 240,000, of which 200,000 are lawful
    "RAISED_SHARE_OF_MAXIMUM, 120, 240000, 200000"
  })
  void aSumOfWeightsIsWrittenByItsFormulaAndKeptWithinTheStatute(
      WeightMethod method, String percent, BigDecimal written, BigDecimal lawful) {
    Grading grading =
        grade(
            weighted(method, percent),
            facts().putNumbers("次数情况", new BigDecimal("2")).build(),
            DAY);

    GradedFine fine = Iterables.getOnlyElement(grading.fines());
    assertThat(fine.written().orElseThrow().least().orElseThrow()).isEqualByComparingTo(written);
    assertThat(fine.yuan().flatMap(YuanFine::range).orElseThrow().most().orElseThrow())
        .isEqualByComparingTo(lawful);
  }
}
