// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.ACT;
import static io.github.zhifa.validation.discretion.CaseExamples.DAY;
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
import io.github.zhifa.core.discretion.factor.FactProblem;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a case fines and which stage of a clause it reaches; the tables are examples. */
class CaseSubjectsAndStagesTest {

  private static FineAmount each(String thing, long least, long most) {
    return FineAmount.builder()
        .from(yuan(least, most))
        .measure(FineMeasure.builder().from(FineMeasure.yuan()).per(thing).build())
        .build();
  }

  @Test
  void aFineForEachThingIsMultiplied() {
    // 3 x 5,000 and 3 x 8,000
    BenchmarkItem item = one(each("处", 5_000, 20_000), each("处", 5_000, 8_000));

    assertThat(yuanOf(grade(item, facts().putUnits("处", BigDecimal.valueOf(3)), PLAIN)))
        .isEqualTo("15000..24000");
    GradedFine unknown = Iterables.getOnlyElement(grade(item, facts(), PLAIN).fines());
    assertThat(unknown.written()).isPresent();
    assertThat(unknown.yuan().orElseThrow().needs().orElseThrow().zh()).isEqualTo("未写明处（个处）");
  }

  private static BenchmarkItem unitAndPerson() {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", yuan(10_000, 50_000)).subject("单位").build(),
            clause("2", yuan(500, 2_000)).subject("个人").build());
    return item(LAW, clauses, always("1", yuan(10_000, 20_000)), always("2", yuan(500, 1_000)));
  }

  @ParameterizedTest
  @CsvSource({"UNIT, 10000..20000", "NATURAL_PERSON, 500..1000"})
  void thePartyTellsTheSubjectWhereTheClauseDoes(PartyType party, String fine) {
    Grading grading =
        grade(unitAndPerson(), facts().statutory(plain().party(party).build()), PLAIN);

    assertThat(yuanOf(grading)).isEqualTo(fine);
  }

  /** Rulebook 8 no 4: item-specific. */
  @ParameterizedTest
  @CsvSource({"INDIVIDUAL_BUSINESS, 个体工商户", "FARM_HOUSEHOLD, 农户"})
  void whetherABusinessOrAHouseholdIsAUnitIsForTheCaseToSay(PartyType party, String label) {
    CaseFacts.Builder open = facts().statutory(plain().party(party).build());
    CaseFacts.Builder said = facts().statutory(plain().party(party).build()).subject("单位");

    assertThat(grade(unitAndPerson(), open, PLAIN).doubts().get(0).zh())
        .contains(label, "单位、个人", "subject");
    assertThat(yuanOf(grade(unitAndPerson(), said, PLAIN))).isEqualTo("10000..20000");
  }

  @Test
  void aClauseThatNamesTheBusinessFinesIt() {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", yuan(10_000, 50_000)).subject("单位").build(),
            clause("2", yuan(500, 2_000)).subject("个体工商户、个人").build());
    BenchmarkItem item =
        item(LAW, clauses, always("1", yuan(10_000, 20_000)), always("2", yuan(500, 1_000)));
    CaseFacts.Builder facts =
        facts().statutory(plain().party(PartyType.INDIVIDUAL_BUSINESS).build());

    assertThat(yuanOf(grade(item, facts, PLAIN))).isEqualTo("500..1000");
  }

  /** 1.8 of Guangdong: a general clause, and one for persons. */
  @ParameterizedTest
  @CsvSource({"UNIT, 10000..20000", "NATURAL_PERSON, 500..1000"})
  void theClauseForAPersonIsNeverThatOfAUnitAndGoesBeforeTheGeneralOne(
      PartyType party, String fine) {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", yuan(10_000, 50_000)).build(),
            clause("2", yuan(500, 2_000)).subject("个人").build());
    BenchmarkItem item =
        item(LAW, clauses, always("1", yuan(10_000, 20_000)), always("2", yuan(500, 1_000)));

    assertThat(yuanOf(grade(item, facts().statutory(plain().party(party).build()), PLAIN)))
        .isEqualTo(fine);
  }

  private static BenchmarkItem overdue() {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", yuan(1_000, 5_000)).build(),
            clause("2", yuan(5_000, 20_000)).stage("逾期不改正").build());
    return item(
        LAW,
        clauses,
        tier("轻", "1", "整改情况", "限期内改正", yuan(1_000, 2_000)),
        tier("重", "2", "整改情况", "逾期不改正", yuan(5_000, 9_000)));
  }

  private static Escalation escalation(CorrectionFinding finding, String found) {
    return Escalation.builder()
        .orderedDay(ACT)
        .dueDay(ACT.plusDays(10))
        .foundDay(LocalDate.parse(found))
        .finding(finding)
        .build();
  }

  /** Rulebook 8 no 10: the order and the finding are dated, and they decide. */
  @Test
  void theOrderAndTheFindingEstablishTheStageAndWhatTheTableCallsIt() {
    CaseFacts.Builder late =
        facts().escalation(escalation(CorrectionFinding.NOT_CORRECTED, "2026-03-12"));
    CaseFacts.Builder inTime =
        facts()
            .escalation(escalation(CorrectionFinding.CORRECTED, "2026-03-11"))
            .putChoices("整改情况", "限期内改正");

    assertThat(yuanOf(grade(overdue(), late, PLAIN))).isEqualTo("5000..9000");
    assertThat(yuanOf(grade(overdue(), inTime, PLAIN))).isEqualTo("1000..2000");
  }

  @Test
  void aStageWithoutDaysIsADoubtAndOneThatTheDaysRefuteDoesNotCount() {
    Grading undated = grade(overdue(), facts().putChoices("整改情况", "逾期不改正"), PLAIN);
    Grading refuted =
        grade(
            overdue(),
            facts()
                .addStages("逾期不改正")
                .putChoices("整改情况", "限期内改正")
                .escalation(escalation(CorrectionFinding.CORRECTED, "2026-03-11")),
            PLAIN);

    assertThat(yuanOf(undated)).isEqualTo("5000..9000");
    assertThat(undated.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(undated.doubts().get(0).zh()).contains("注明日期的责令改正");
    assertThat(yuanOf(refuted)).isEqualTo("1000..2000");
    assertThat(refuted.doubts().get(0).zh()).contains("不支持");
  }

  @Test
  void aGraverFormThatIsStatedLeavesTheMilderOneOut() {
    List<FineClause> clauses =
        ImmutableList.of(
            clause("1", yuan(5_000, 10_000)).build(),
            clause("2", yuan(10_000, 50_000)).stage("情节严重").build());
    BenchmarkItem item =
        item(
            LAW,
            clauses,
            tier("较重", "1", "次数", "第二次", yuan(7_000, 7_000)),
            tier("较轻", "2", "次数", "第二次", yuan(10_000, 10_000)));
    CaseFacts.Builder twice = facts().putNumbers("次数", BigDecimal.valueOf(2));

    assertThat(grade(item, twice, PLAIN).status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(yuanOf(grade(item, twice.addStages("情节严重"), PLAIN))).isEqualTo("10000..10000");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    CaseFacts.Builder wrong =
        facts()
            .putBases("货值", BigDecimal.ONE)
            .putUnits("辆", BigDecimal.ONE)
            .actDay(DAY.plusDays(1))
            .addStages("逾期不缴纳");

    Grading grading = grade(one(yuan(1_000, 5_000), yuan(1_000, 2_000)), wrong, PLAIN);

    assertThat(grading.status()).isEqualTo(GradingStatus.REFUSED);
    assertThat(grading.problems())
        .extracting(FactProblem::pointer)
        .containsExactlyInAnyOrder("/bases/货值", "/units/辆", "/actDay", "/stages");
    assertThat(grading.fines()).isEmpty();
  }

  @Test
  void aNegativeBaseAndAContradictingSubjectAreRefused() {
    assertThat(grade(ofGains("1", "3", "1"), gains(new BigDecimal("-1")), PLAIN).problems())
        .extracting(FactProblem::pointer)
        .containsExactly("/bases/违法所得");
    CaseFacts.Builder both =
        facts().subject("单位").statutory(plain().party(PartyType.NATURAL_PERSON).build());
    assertThat(grade(unitAndPerson(), both, PLAIN).problems())
        .extracting(FactProblem::pointer)
        .containsExactly("/subject");
    assertThat(grade(unitAndPerson(), facts().subject("企业"), PLAIN).problems())
        .extracting(FactProblem::found)
        .containsExactly("企业");
  }

  @Test
  void theDaysOfTheGateAgreeWithThoseOfTheCase() {
    CaseFacts.Builder other =
        facts().actDay(ACT.plusDays(1)).statutory(plain().continuing(false).build());
    CaseFacts.Builder before =
        facts().actDay(ACT).statutory(plain().discoveredDay(ACT.minusDays(1)).build());

    assertThat(grade(unitAndPerson(), other, PLAIN).problems())
        .extracting(FactProblem::pointer)
        .containsExactly("/statutory/actDay");
    assertThat(grade(unitAndPerson(), before, PLAIN).problems())
        .extracting(FactProblem::pointer)
        .containsExactly("/statutory/actDay");
  }

  @Test
  void theDayOfTheActNeedNotBeSaidTwice() {
    Circumstances once = plain().actDay(Optional.empty()).build();

    Grading grading = grade(unitAndPerson(), facts().actDay(ACT).statutory(once), PLAIN);

    assertThat(grading.doubts()).isEmpty();
    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
  }
}
