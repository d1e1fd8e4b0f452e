// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.ACT;
import static io.github.zhifa.validation.discretion.CaseExamples.LAW;
import static io.github.zhifa.validation.discretion.CaseExamples.PLAIN;
import static io.github.zhifa.validation.discretion.CaseExamples.always;
import static io.github.zhifa.validation.discretion.CaseExamples.facts;
import static io.github.zhifa.validation.discretion.CaseExamples.gains;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.ofGains;
import static io.github.zhifa.validation.discretion.CaseExamples.one;
import static io.github.zhifa.validation.discretion.CaseExamples.plain;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.benchmark;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.tier;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.FactProblem;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.MidCasePolicy;
import io.github.zhifa.core.discretion.Rounding;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.OccasionDays;
import io.github.zhifa.model.discretion.ReductionClaim;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller chooses by name, and one fine for one act; the tables are examples. */
class CasePolicyTest {

  @Test
  void penaltiesInTheWindowRaiseTheTierByTheRuleThatIsNamed() {
    BenchmarkItem item =
        item(
            LAW,
            ImmutableList.of(clause("1", yuan(10_000, 100_000)).build()),
            tier("较轻", "1", "情节", "较轻", yuan(10_000, 30_000)),
            tier("较重", "1", "情节", "较重", yuan(30_000, 70_000)));
    GradingPolicy jiangmen =
        PLAIN.withAdjustments(
            Optional.ofNullable(Shipped.adjustmentRules().repeats().get("jiangmen-ecology-2020")),
            Optional.empty());
    // the window is 2024-03-01 to 2026-02-28
    LocalDate first = LocalDate.of(2024, 3, 1);
    CaseFacts.Builder two = minor(first, first.plusYears(1), first.minusDays(1), ACT);
    CaseFacts.Builder three = minor(first, first.plusYears(1), ACT.minusDays(1));

    assertThat(yuanOf(grade(item, two, jiangmen))).isEqualTo("30000..30000");
    assertThat(yuanOf(grade(item, three, jiangmen))).isEqualTo("30000..70000");
    assertThat(grade(item, three, jiangmen).fines().get(0).tier()).hasValue(1);
    assertThat(grade(item, three, jiangmen).doubts().get(0).zh())
        .as("the rule ended on 2023-02-28")
        .contains("不在施行期间");
    assertThat(grade(item, facts().putChoices("情节", "较轻"), jiangmen).fines().get(0).undecided())
        .isPresent();
  }

  private static CaseFacts.Builder minor(LocalDate... penalties) {
    return facts()
        .putChoices("情节", "较轻")
        .actDay(ACT)
        .penalties(OccasionDays.builder().addDays(penalties).build());
  }

  @Test
  void aReductionIsTakenWhereTheCaseAsksForItAndNothingStandsAgainstIt() {
    BenchmarkItem item = one(yuan(20_000, 200_000), yuan(30_000, 30_000));
    GradingPolicy apology =
        PLAIN.withAdjustments(
            Optional.empty(),
            Optional.ofNullable(
                Shipped.adjustmentRules().reductions().get("guangdong-ecology-open-apology")));
    ReductionClaim asked = ReductionClaim.builder().conditionsMet(true).build();
    ReductionClaim barred = ReductionClaim.builder().from(asked).addExclusions(7).build();
    ReductionClaim wrong = ReductionClaim.builder().from(asked).addExclusions(12).build();

    // 15,000 raised to 20,000, and 21,000
    assertThat(yuanOf(grade(item, facts().reduction(asked), apology))).isEqualTo("20000..21000");
    assertThat(yuanOf(grade(item, facts(), apology))).isEqualTo("30000..30000");
    Grading excluded = grade(item, facts().reduction(barred), apology);
    assertThat(yuanOf(excluded)).isEqualTo("30000..30000");
    assertThat(excluded.trace()).extracting(TraceStep::code).contains("not-reduced");
    assertThat(grade(item, facts().reduction(wrong), apology).problems())
        .extracting(FactProblem::pointer)
        .containsExactly("/reduction/exclusions");
  }

  /** 1.5 times 333.33 is 499.995: half up 500.00, and to whole yuan 500. */
  @ParameterizedTest
  @CsvSource({
    "333.33, FEN, 500..500",
    "333.31, FEN, 499.97..499.97", // 499.965
    "333.31, YUAN, 500..500",
    "333.01, YUAN, 500..500" // 499.515
  })
  void amountsAreRoundedHalfUp(BigDecimal base, Rounding rounding, String fine) {
    assertThat(yuanOf(grade(ofGains("1", "3", "1.5"), gains(base), PLAIN.withRounding(rounding))))
        .isEqualTo(fine);
  }

  /** 3 times 0.335 is 1.005, the greatest lawful fine: 1.01 would leave the law. */
  @Test
  void roundingNeverLeavesTheStatute() {
    assertThat(yuanOf(grade(ofGains("1", "3", "3"), gains(new BigDecimal("0.335")), PLAIN)))
        .isEqualTo("1..1");
    // the least lawful fine is 0.335 and no whole yuan is between it and 0.67
    assertThat(
            yuanOf(
                grade(
                    ofGains("1", "2", "1"),
                    gains(new BigDecimal("0.335")),
                    PLAIN.withRounding(Rounding.YUAN))))
        .isEqualTo("0.335..0.335");
  }

  @ParameterizedTest
  @CsvSource({", UNDECIDED", "AT_ACT, UNDECIDED", "AT_DECISION, GRADED", "LIGHTER, UNDECIDED"})
  void whatGovernsInMidCaseIsAPolicy(MidCasePolicy edition, GradingStatus status) {
    // in force from 2026-04-01: after the act, before the decision
    Benchmark later = since(LocalDate.of(2026, 4, 1));

    Grading grading =
        grade(
            later,
            facts().actDay(ACT).filingDay(LocalDate.of(2026, 5, 1)),
            PLAIN.withEdition(Optional.ofNullable(edition)));

    assertThat(grading.status()).isEqualTo(status);
  }

  @Test
  void theDayOfFilingCountsWhereThePolicySaysSo() {
    GradingPolicy atFiling = PLAIN.withEdition(Optional.of(MidCasePolicy.AT_FILING));
    Benchmark later = since(LocalDate.of(2026, 4, 1));

    assertThat(grade(later, facts().filingDay(LocalDate.of(2026, 3, 31)), atFiling).doubts())
        .hasSize(1);
    assertThat(grade(later, facts().filingDay(LocalDate.of(2026, 4, 1)), atFiling).doubts())
        .isEmpty();
    assertThat(grade(later, facts(), atFiling).doubts().get(0).en()).contains("filingDay");
  }

  private static Benchmark since(LocalDate day) {
    Benchmark plain = benchmark(one(yuan(1_000, 5_000), yuan(1_000, 2_000)));
    return Benchmark.builder()
        .from(plain)
        .document(PublishedDocument.builder().from(plain.document()).firstDay(day).build())
        .build();
  }

  private static BenchmarkItem twoLaws(FineAmount first, FineAmount second) {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", first).source(LegalSource.of("示例法", "第一条")).build(),
            clause("2", second).source(LegalSource.of("示例条例", "第二条")).build());
    return item(LAW, clauses, always("1", first), always("2", second));
  }

  /** 行政处罚法 art 29: 按照罚款数额高的规定处罚. */
  @Test
  void ofSeveralClausesOnOneActOnlyTheHigherFineStands() {
    Grading grading = grade(twoLaws(yuan(500, 2_000), yuan(100, 5_000)), facts(), PLAIN);

    assertThat(yuanOf(grading)).isEqualTo("100..5000");
    assertThat(grading.fines().get(0).clause().orElseThrow().label()).isEqualTo("2");
    assertThat(grading.trace())
        .filteredOn(step -> step.code().equals("one-fine"))
        .extracting(step -> step.source().flatMap(LegalSource::place).orElse(""))
        .containsExactly("第二十九条");
  }

  @Test
  void equalFinesOfTwoClausesAreForTheOrganToChooseBetween() {
    Grading grading = grade(twoLaws(yuan(500, 2_000), yuan(500, 2_000)), facts(), PLAIN);

    assertThat(grading.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grading.fines()).hasSize(2);
  }
}
