// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.ExampleTables.benchmark;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.tier;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.CaseGrader;
import io.github.zhifa.core.discretion.ConflictPolicy;
import io.github.zhifa.core.discretion.FactProblem;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GatePolicy;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.MidCasePolicy;
import io.github.zhifa.core.discretion.OutcomeFine;
import io.github.zhifa.core.discretion.Rounding;
import io.github.zhifa.core.discretion.StartDay;
import io.github.zhifa.core.discretion.Trace;
import io.github.zhifa.core.discretion.TraceStep;
import io.github.zhifa.core.discretion.YuanFine;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.MentalCapacity;
import io.github.zhifa.model.discretion.Modality;
import io.github.zhifa.model.discretion.OccasionDays;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.OutcomeGround;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.discretion.ReductionClaim;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case may state, and what each of it does to the result; the tables are examples. */
class CaseFactsTest {
  private static final LegalSource LAW = LegalSource.of("示例法", "第一条");
  private static final LocalDate ACT = LocalDate.of(2026, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static final GradingPolicy PLAIN =
      GradingPolicy.of(new GatePolicy(ConflictPolicy.UNDECIDED, StartDay.DAY_AFTER));

  private static Grading grade(BenchmarkItem item, CaseFacts.Builder facts, GradingPolicy policy) {
    return grade(benchmark(item), facts, policy);
  }

  private static Grading grade(Benchmark benchmark, CaseFacts.Builder facts, GradingPolicy policy) {
    return CaseGrader.of(benchmark, benchmark.items().get(0), new Instruments(Shipped.register()))
        .grade(facts.build(), DAY, policy, Trace.kept());
  }

  private static CaseFacts.Builder facts() {
    return CaseFacts.builder().formatVersion(1);
  }

  private static String range(Optional<FineRange> range) {
    return range
        .map(
            fine ->
                fine.least().map(BigDecimal::toPlainString).orElse("")
                    + ".."
                    + fine.most().map(BigDecimal::toPlainString).orElse(""))
        .orElse("none");
  }

  private static String yuanOf(Grading grading) {
    return range(Iterables.getOnlyElement(grading.fines()).yuan().flatMap(YuanFine::range));
  }

  private static Tier always(String clause, FineAmount fine) {
    return Tier.builder().role(TierRole.ORDINARY).clause(clause).fine(fine).build();
  }

  private static BenchmarkItem one(FineAmount law, FineAmount tier) {
    return item(LAW, ImmutableList.of(clause("1", law).build()), always("1", tier));
  }

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

  // Subjects

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

  // Stages

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

  // The gate and the shift

  private static Circumstances.Builder plain() {
    Circumstances.Builder plain = Circumstances.builder();
    plain
        .party(PartyType.UNIT)
        .mentalCapacity(MentalCapacity.FULL)
        .ageYears(30)
        .factsEstablished(true)
        .actDay(ACT)
        .continuing(false)
        .discoveredDay(ACT)
        .environment(false)
        .lifeHealthOrFinance(false)
        .minor(false)
        .corrected(false)
        .harm(HarmfulConsequence.OTHER)
        .firstViolation(false)
        .faultless(false)
        .harmRemoved(false)
        .coerced(false)
        .confessed(false)
        .merit(false)
        .emergency(false);
    return plain;
  }

  private static GradingPolicy banded(String rule) {
    return PLAIN.withBands(Shipped.bandRules(), Shipped.bandRules().named(rule));
  }

  @Test
  void whoIsNotPunishedIsNotGraded() {
    Grading grading =
        grade(
            one(yuan(1_000, 5_000), yuan(1_000, 2_000)),
            facts().statutory(plain().faultless(true).build()),
            PLAIN);

    assertThat(grading.fines()).isEmpty();
    assertThat(grading.grades()).containsExactly(OutcomeGrade.NOT_PUNISHED);
    assertThat(grading.educate()).isTrue();
  }

  private static OutcomeGround ground(Modality modality) {
    return OutcomeGround.builder()
        .printed("示例情形")
        .source(LegalSource.of("某省行政处罚裁量权基准", "第九条"))
        .modality(modality)
        .established(true)
        .build();
  }

  /** Rulebook 8 no 12: 免予处罚 of a measure is not the 不予处罚 of the law. */
  @Test
  void exemptingAndSparingAreTwoOutcomes() {
    BenchmarkItem item = one(yuan(1_000, 5_000), yuan(1_000, 2_000));

    Grading exempted =
        grade(
            item,
            facts().statutory(plain().addExemptingGrounds(ground(Modality.MUST)).build()),
            PLAIN);
    Grading spared =
        grade(
            item,
            facts().statutory(plain().addSparingGrounds(ground(Modality.MUST)).build()),
            PLAIN);
    Grading perhaps =
        grade(
            item,
            facts().statutory(plain().addExemptingGrounds(ground(Modality.MAY)).build()),
            PLAIN);

    assertThat(exempted.fines()).isEmpty();
    assertThat(exempted.grades()).containsExactly(OutcomeGrade.EXEMPTED);
    assertThat(spared.grades()).containsExactly(OutcomeGrade.NOT_PUNISHED);
    assertThat(perhaps.grades()).containsExactly(OutcomeGrade.EXEMPTED, OutcomeGrade.ORDINARY);
    assertThat(yuanOf(perhaps)).isEqualTo("1000..2000");
  }

  /**
   * The tier writes 1,000 to 3,000, the law allows 2,000 to 10,000. 30 % of the tier is 1,600 and
   * the law starts at 2,000; from 70 % it is 2,400 to 3,000. The shift comes before the clamp.
   */
  @Test
  void anOutcomeMovesTheTierAsWrittenAndThenTheStatuteHolds() {
    BenchmarkItem item = one(yuan(2_000, 10_000), yuan(1_000, 3_000));
    Grading lighter =
        grade(item, facts().statutory(plain().merit(true).build()), banded("thirty-forty-thirty"));
    Grading heavier =
        grade(
            item,
            facts().statutory(plain().emergency(true).build()),
            banded("thirty-forty-thirty"));

    assertThat(outcome(lighter, OutcomeGrade.LIGHTER).within().map(r -> range(Optional.of(r))))
        .contains("2000..2000");
    assertThat(range(outcome(lighter, OutcomeGrade.MITIGATED).within())).isEqualTo("..2000");
    assertThat(outcome(lighter, OutcomeGrade.MITIGATED).within().orElseThrow().mostIncluded())
        .isFalse();
    assertThat(range(outcome(heavier, OutcomeGrade.HEAVIER).within())).isEqualTo("2400..3000");
    assertThat(yuanOf(heavier)).isEqualTo("2000..3000");
  }

  private static OutcomeFine outcome(Grading grading, OutcomeGrade outcome) {
    return Iterables.getOnlyElement(grading.fines()).byOutcome().stream()
        .filter(fine -> fine.outcome() == outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutABandRuleTheOrganDecidesWithinTheTier() {
    Grading grading =
        grade(
            one(yuan(1_000, 10_000), yuan(1_000, 3_000)),
            facts().statutory(plain().emergency(true).build()),
            PLAIN);

    assertThat(outcome(grading, OutcomeGrade.HEAVIER).why().orElseThrow().zh()).contains("由机关");
    assertThat(outcome(grading, OutcomeGrade.HEAVIER).within()).isEmpty();
  }

  @Test
  void aFineWithoutALeastAmountIsNotMitigated() {
    FineAmount upTo = ExampleTables.upTo(10_000);
    Grading grading = grade(one(upTo, upTo), facts().statutory(plain().merit(true).build()), PLAIN);

    assertThat(outcome(grading, OutcomeGrade.MITIGATED).within()).isEmpty();
    assertThat(outcome(grading, OutcomeGrade.MITIGATED).why().orElseThrow().zh()).contains("没有下限");
  }

  /**
   * Midpoint of 10,000 to 100,000: 从轻 below 55,000; a rule from a file that is not known is said.
   */
  @Test
  void anItemThatIsGradedByABandRuleTakesTheOutcomeOfTheGate() {
    BenchmarkItem item =
        item(
            LAW,
            ImmutableList.of(clause("1", yuan(10_000, 100_000)).build()),
            GradeBands.builder().rule("guangdong-ecology-midpoint").build());
    GradingPolicy known = PLAIN.withBands(Shipped.bandRules(), Optional.empty());
    CaseFacts.Builder heavier = facts().statutory(plain().emergency(true).build());

    Grading grading = grade(item, heavier, known);
    assertThat(range(outcome(grading, OutcomeGrade.HEAVIER).within())).isEqualTo("55000..100000");
    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(grade(item, facts(), known).status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grade(item, heavier, PLAIN).doubts().get(0).zh())
        .contains("guangdong-ecology-midpoint");
  }

  // Rules by name, rounding, editions

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

  private static CaseFacts.Builder gains(BigDecimal yuan) {
    return facts().putBases("违法所得", yuan);
  }

  private static BenchmarkItem ofGains(String least, String most, String tier) {
    return one(
        ExampleTables.times(least, most, "违法所得", 1_000_000),
        ExampleTables.times(tier, tier, "违法所得", 1_000_000));
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
        .document(
            io.github.zhifa.model.law.PublishedDocument.builder()
                .from(plain.document())
                .firstDay(day)
                .build())
        .build();
  }

  // One fine for one act

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

  // Facts that cannot be

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
