// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.facts;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.range;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.tier;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.YuanFine;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import io.github.zhifa.model.discretion.LawChange;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PenaltyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook 1.9, graded as a case from its facts: 行政处罚法 art 37. */
class CaseLawInTimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

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
    assertThat(range(fine.yuan().flatMap(YuanFine::range))).isEqualTo("500..5000");
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
}
