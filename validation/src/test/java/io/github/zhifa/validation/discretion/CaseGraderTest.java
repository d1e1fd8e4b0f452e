// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.ExampleTables.benchmark;
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
import io.github.zhifa.core.discretion.CaseGrader;
import io.github.zhifa.core.discretion.ConflictPolicy;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GatePolicy;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.StartDay;
import io.github.zhifa.core.discretion.Trace;
import io.github.zhifa.core.discretion.TraceStep;
import io.github.zhifa.core.discretion.YuanFine;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import io.github.zhifa.model.discretion.LawChange;
import io.github.zhifa.model.discretion.Modality;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked vectors of rulebook 1.9, 3.2 D and 3.3, graded as a case from its facts. */
class CaseGraderTest {
  private static final LegalSource LAW = LegalSource.of("示例法", "第一条");
  private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

  static Grading grade(BenchmarkItem item, CaseFacts facts, LocalDate day) {
    return CaseGrader.of(benchmark(item), item, new Instruments(Shipped.register()))
        .grade(
            facts,
            day,
            GradingPolicy.of(new GatePolicy(ConflictPolicy.UNDECIDED, StartDay.DAY_AFTER)),
            Trace.kept());
  }

  private static CaseFacts.Builder facts() {
    return CaseFacts.builder().formatVersion(1);
  }

  private static String yuanOf(Grading grading) {
    return text(Iterables.getOnlyElement(grading.fines()).yuan().flatMap(YuanFine::range));
  }

  private static String text(Optional<FineRange> range) {
    return range
        .map(
            fine ->
                fine.least().map(BigDecimal::toPlainString).orElse("")
                    + ".."
                    + fine.most().map(BigDecimal::toPlainString).orElse(""))
        .orElse("none");
  }

  // Rulebook 1.9: 大气污染防治法 art 118 III and 119 I, 生态环境法典 arts 1132 III and 1131 I

  private static final LegalSource OLD_BARBECUE = LegalSource.of("中华人民共和国大气污染防治法", "第一百一十八条第三款");
  private static final LegalSource OLD_STRAW = LegalSource.of("中华人民共和国大气污染防治法", "第一百一十九条第一款");

  private static PenaltyProvision.Builder old(LegalSource source, FineAmount fine) {
    return provision(source, fine).lastDay(LocalDate.of(2026, 8, 14));
  }

  private static PenaltyProvision.Builder code(String place, FineAmount fine) {
    return provision(LegalSource.of("中华人民共和国生态环境法典", place), fine)
        .firstDay(LocalDate.of(2026, 8, 15));
  }

  private static PenaltyProvision.Builder provision(LegalSource source, FineAmount fine) {
    PenaltyProvision.Builder provision = PenaltyProvision.builder();
    return provision.source(source).fine(fine).unlawful(true).modality(Modality.MUST);
  }

  /** 没收烧烤工具和违法所得 stands in both laws. */
  private static LawChange barbecue() {
    PenaltyKind[] taken = {PenaltyKind.CONFISCATION_OF_GAINS, PenaltyKind.CONFISCATION_OF_PROPERTY};
    return LawChange.builder()
        .addOld(old(OLD_BARBECUE, yuan(500, 20_000)).addBeside(taken).build())
        .addAmended(code("第一千一百三十二条第三款", yuan(500, 5_000)).addBeside(taken).build())
        .addAmended(
            code("第一千一百三十二条第三款", yuan(5_000, 20_000)).stage("拒不改正").addBeside(taken).build())
        .build();
  }

  /** A table for the old law; its only tier is an example. */
  private static BenchmarkItem oldBarbecueItem() {
    return item(
        OLD_BARBECUE,
        ImmutableList.of(clause("1", yuan(500, 20_000)).source(OLD_BARBECUE).build()),
        tier("一般", "1", "次数", "第一次", yuan(1_000, 6_000)));
  }

  private static CaseFacts barbecueFacts(CorrectionFinding finding) {
    return facts()
        .putNumbers("次数", BigDecimal.ONE)
        .actDay(LocalDate.of(2026, 8, 1))
        .law(barbecue())
        .escalation(
            Escalation.builder()
                .orderedDay(LocalDate.of(2026, 8, 1))
                .foundDay(LocalDate.of(2026, 8, 3))
                .finding(finding)
                .build())
        .build();
  }

  @Test
  void aBarbecueThatWasCorrectedIsFinedByTheCodeForWhichTheOldTableHasNoTier() {
    Grading grading = grade(oldBarbecueItem(), barbecueFacts(CorrectionFinding.CORRECTED), DAY);

    GradedFine fine = Iterables.getOnlyElement(grading.fines());
    assertThat(text(fine.yuan().flatMap(YuanFine::range))).isEqualTo("500..5000");
    assertThat(fine.written()).isEmpty();
    assertThat(fine.undecided().orElseThrow().zh()).contains("第一千一百三十二条第三款");
    assertThat(grading.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grading.trace()).extracting(TraceStep::code).contains("law-applies");
  }

  @Test
  void aBarbecueThatWasNotIsFinedByTheOldLawAndItsTable() {
    // 5,000 to 20,000 against 500 to 20,000: the least rises, so the old law is the lighter one
    Grading grading = grade(oldBarbecueItem(), barbecueFacts(CorrectionFinding.REFUSED), DAY);

    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(grading.doubts()).isEmpty();
    assertThat(yuanOf(grading)).isEqualTo("1000..6000");
  }

  @Test
  void whetherItWasRefusedMustBeKnownBeforeTheLawsAreCompared() {
    Grading grading = grade(oldBarbecueItem(), barbecueFacts(CorrectionFinding.NOT_CORRECTED), DAY);

    assertThat(grading.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grading.doubts().get(0).zh()).contains("拒不改正");
  }

  @Test
  void beforeTheCodeTheOldLawAppliesWhateverTheNewOneSays() {
    Grading grading =
        grade(
            oldBarbecueItem(),
            barbecueFacts(CorrectionFinding.CORRECTED),
            LocalDate.of(2026, 8, 14));

    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(yuanOf(grading)).isEqualTo("1000..6000");
  }

  /** 并可以处 500–2,000 and 可以处 500–2,000; only the code asks for the zone and the time. */
  @ParameterizedTest
  @CsvSource({"true, GRADED, ''", "false, GRADED, NOT_PUNISHED", ", UNDECIDED, ''"})
  void strawOutsideTheZoneIsNoLongerUnlawful(Boolean inZone, GradingStatus status, String outcome) {
    BenchmarkItem item =
        item(
            OLD_STRAW,
            ImmutableList.of(clause("1", yuan(500, 2_000)).source(OLD_STRAW).build()),
            tier("一般", "1", "次数", "第一次", yuan(500, 1_000)));
    LawChange straw =
        LawChange.builder()
            .addOld(old(OLD_STRAW, yuan(500, 2_000)).modality(Modality.MAY).build())
            .addAmended(
                code("第一千一百三十一条第一款", yuan(500, 2_000))
                    .modality(Modality.MAY)
                    .unlawful(Optional.ofNullable(inZone))
                    .build())
            .build();
    CaseFacts facts =
        facts()
            .putNumbers("次数", BigDecimal.ONE)
            .actDay(LocalDate.of(2026, 8, 1))
            .law(straw)
            .build();

    Grading grading = grade(item, facts, DAY);

    assertThat(grading.status()).isEqualTo(status);
    if (outcome.isEmpty()) {
      assertThat(yuanOf(grading)).isEqualTo("500..1000"); // equal laws: the one at the act
    } else {
      assertThat(grading.fines()).isEmpty();
      assertThat(grading.grades()).containsExactly(OutcomeGrade.valueOf(outcome));
      assertThat(grading.educate()).isFalse();
    }
  }

  @Test
  void aRepealedBasisWithoutTheNewLawIsADoubtThatNamesArticle37() {
    CaseFacts facts =
        facts().putNumbers("次数", BigDecimal.ONE).actDay(LocalDate.of(2026, 8, 1)).build();

    Grading grading = grade(oldBarbecueItem(), facts, DAY);

    assertThat(grading.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grading.doubts()).hasSize(1);
    assertThat(grading.doubts().get(0).zh()).contains("已经失效", "第三十七条", "law");
    assertThat(grade(oldBarbecueItem(), facts, LocalDate.of(2026, 8, 14)).doubts()).isEmpty();
  }

  /** The other way round: the table is for the code, the act was before it. */
  @Test
  void anActBeforeTheLawOfTheTableIsADoubtToo() {
    LegalSource code = LegalSource.of("中华人民共和国生态环境法典", "第一千一百三十二条第三款");
    BenchmarkItem item =
        item(
            code,
            ImmutableList.of(clause("1", yuan(500, 5_000)).source(code).build()),
            tier("一般", "1", "次数", "第一次", yuan(500, 1_000)));
    CaseFacts.Builder facts = facts().putNumbers("次数", BigDecimal.ONE);

    Grading before = grade(item, facts.actDay(LocalDate.of(2026, 8, 14)).build(), DAY);
    Grading after = grade(item, facts.actDay(LocalDate.of(2026, 8, 15)).build(), DAY);

    assertThat(before.doubts().get(0).en()).contains("in force from 2026-08-15");
    assertThat(after.status()).isEqualTo(GradingStatus.GRADED);
  }

  // Rulebook 3.2 D

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

  // Rulebook 3.3: L = 20,000, U = 200,000

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
