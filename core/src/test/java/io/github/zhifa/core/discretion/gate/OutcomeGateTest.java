// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import static io.github.zhifa.model.discretion.OutcomeGrade.HEAVIER;
import static io.github.zhifa.model.discretion.OutcomeGrade.LIGHTER;
import static io.github.zhifa.model.discretion.OutcomeGrade.MITIGATED;
import static io.github.zhifa.model.discretion.OutcomeGrade.NOT_PUNISHED;
import static io.github.zhifa.model.discretion.OutcomeGrade.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.MentalCapacity;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.OutcomeGround;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the gate as the articles of 行政处罚法 say them. */
class OutcomeGateTest {

  private static GateResult judge(Circumstances.Builder circumstances) {
    return judge(circumstances, ConflictPolicy.UNDECIDED);
  }

  private static GateResult judge(Circumstances.Builder circumstances, ConflictPolicy conflict) {
    return OutcomeGate.judge(
        circumstances.build(), new GatePolicy(conflict, StartDay.DAY_AFTER), Trace.kept());
  }

  private static OutcomeGround ground(String printed, Modality modality) {
    return OutcomeGround.builder()
        .printed(printed)
        .source(LegalSource.of("某省行政处罚裁量权基准", "第九条"))
        .modality(modality)
        .established(true)
        .build();
  }

  private static Arguments row(
      String what, Circumstances.Builder circumstances, GateRow row, OutcomeGrade... grades) {
    return Arguments.of(what, circumstances, row, grades);
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        row("1: 13 years", Cases.plain().ageYears(13), GateRow.UNDER_FOURTEEN, NOT_PUNISHED),
        row(
            "2: could not recognise or control",
            Cases.plain().mentalCapacity(MentalCapacity.NONE),
            GateRow.NO_CAPACITY,
            NOT_PUNISHED),
        row(
            "3: 违法事实不能成立",
            Cases.plain().factsEstablished(false),
            GateRow.FACTS_NOT_ESTABLISHED,
            NOT_PUNISHED),
        row(
            "4: two years and one day",
            Cases.plain().discoveredDay(LocalDate.of(2028, 3, 2)),
            GateRow.TIME_BARRED,
            NOT_PUNISHED),
        row(
            "5: minor, corrected, no harm",
            Cases.plain().minor(true).corrected(true).harm(HarmfulConsequence.NONE),
            GateRow.MINOR_CORRECTED_HARMLESS,
            NOT_PUNISHED),
        row(
            "6: proven without fault",
            Cases.plain().faultless(true),
            GateRow.NO_FAULT,
            NOT_PUNISHED),
        row(
            "7: 可以不予",
            Cases.plain().firstViolation(true).corrected(true).harm(HarmfulConsequence.MINOR),
            GateRow.FIRST_MINOR_HARM_CORRECTED,
            NOT_PUNISHED,
            ORDINARY),
        row(
            "8: 14 years",
            Cases.plain().ageYears(14),
            GateRow.FOURTEEN_TO_SEVENTEEN,
            MITIGATED,
            LIGHTER),
        row(
            "8: 17 years",
            Cases.plain().ageYears(17),
            GateRow.FOURTEEN_TO_SEVENTEEN,
            MITIGATED,
            LIGHTER),
        row("9 (1)", Cases.plain().harmRemoved(true), GateRow.MILDER_GROUND, MITIGATED, LIGHTER),
        row("9 (2)", Cases.plain().coerced(true), GateRow.MILDER_GROUND, MITIGATED, LIGHTER),
        row("9 (3)", Cases.plain().confessed(true), GateRow.MILDER_GROUND, MITIGATED, LIGHTER),
        row("9 (4)", Cases.plain().merit(true), GateRow.MILDER_GROUND, MITIGATED, LIGHTER),
        row(
            "9 (5)",
            Cases.plain().addMilderGrounds(ground("及时缴纳赔偿金", Modality.MUST)),
            GateRow.MILDER_GROUND,
            MITIGATED,
            LIGHTER),
        row(
            "10: 可以从轻或者减轻",
            Cases.plain().mentalCapacity(MentalCapacity.PARTIAL),
            GateRow.PARTIAL_CAPACITY,
            MITIGATED,
            LIGHTER,
            ORDINARY),
        row("11: art 49", Cases.plain().emergency(true), GateRow.EMERGENCY, HEAVIER),
        row(
            "a benchmark prints 应当从重",
            Cases.plain().addHeavierGrounds(ground("多次实施违法行为", Modality.MUST)),
            GateRow.HEAVIER_GROUND,
            HEAVIER),
        row(
            "a benchmark prints 可以从重",
            Cases.plain().addHeavierGrounds(ground("多次实施违法行为", Modality.MAY)),
            GateRow.HEAVIER_GROUND,
            ORDINARY,
            HEAVIER));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eachRowLeadsToItsOutcome(
      String what, Circumstances.Builder circumstances, GateRow row, OutcomeGrade... grades) {
    GateResult result = judge(circumstances);

    assertThat(result.isDecided()).as(what).isTrue();
    assertThat(result.grounds()).extracting(GateGround::row).containsExactly(row);
    assertThat(result.grades()).containsExactly(grades);
  }

  @Test
  void nothingIsOrdinary() {
    GateResult result = judge(Cases.plain());

    assertThat(result.isDecided()).isTrue();
    assertThat(result.grounds()).isEmpty();
    assertThat(result.grades()).containsExactly(ORDINARY);
    assertThat(result.educate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, true, true, NOT_PUNISHED", // 没有造成危害后果
    "MINOR, true, false, ORDINARY", // a minor consequence is one: art 33 I, first sentence, fails
    "OTHER, true, true, ORDINARY"
  })
  void noConsequenceAndAMinorOneAreDifferent(
      HarmfulConsequence harm, boolean minor, boolean first, OutcomeGrade mildest) {
    GateResult result =
        judge(Cases.plain().minor(minor).firstViolation(first).corrected(true).harm(harm));

    assertThat(result.grades().asList().get(0)).isEqualTo(mildest);
  }

  @Test
  void theThreeConditionsOfArticle33AreNeededTogether() {
    Circumstances all =
        Cases.plain().minor(true).corrected(true).harm(HarmfulConsequence.NONE).build();

    Stream.of(
            Circumstances.builder().from(all).minor(false),
            Circumstances.builder().from(all).corrected(false),
            Circumstances.builder().from(all).harm(HarmfulConsequence.MINOR))
        .forEach(two -> assertThat(judge(two).grounds()).isEmpty());
  }

  @Test
  void anotherLawOnFaultTakesTheGroundAway() {
    GateResult result =
        judge(Cases.plain().faultless(true).faultProvision(LegalSource.of("某法", "第十条")));

    assertThat(result.grounds()).isEmpty(); // 法律、行政法规另有规定的，从其规定
  }

  @Test
  void aUnitHasNoAgeAndNoMind() {
    GateResult result =
        judge(
            Cases.plain()
                .party(PartyType.UNIT)
                .ageYears(Optional.empty())
                .mentalCapacity(Optional.empty()));

    assertThat(result.isDecided()).isTrue();
    assertThat(result.grades()).containsExactly(ORDINARY);
  }

  @Test
  void anIndividualBusinessIsAPersonAndAFarmHouseholdIsUndecided() {
    assertThat(judge(Cases.plain().party(PartyType.INDIVIDUAL_BUSINESS).ageYears(17)).grades())
        .containsExactly(MITIGATED, LIGHTER);
    assertThat(judge(Cases.plain().party(PartyType.FARM_HOUSEHOLD)).isDecided()).isTrue();
    assertThat(judge(Cases.plain().party(PartyType.FARM_HOUSEHOLD).ageYears(17)).open())
        .extracting(GateQuestion::row)
        .containsExactly(Optional.of(GateRow.FOURTEEN_TO_SEVENTEEN));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-02-28, MITIGATED, true", // the day after the 14th birthday, the act being on 2026-03-01
    "2012-03-02, NOT_PUNISHED, true", // one day before the 14th birthday
    "2012-03-01, NOT_PUNISHED, false", // on the birthday itself: which age counts, no text says
    "2008-03-02, MITIGATED, true", // one day before the 18th birthday
    "2008-02-28, ORDINARY, true" // the day after it
  })
  void ageIsCountedFromTheDayOfBirth(LocalDate birth, OutcomeGrade mildest, boolean decided) {
    GateResult result = judge(Cases.plain().ageYears(Optional.empty()).birthDay(birth));

    assertThat(result.isDecided()).isEqualTo(decided);
    assertThat(result.grades().asList().get(0)).isEqualTo(mildest);
  }

  @Test
  void anActThatGoesOnOverABirthdayIsOfBothAges() {
    Circumstances.Builder over =
        Cases.plain()
            .ageYears(Optional.empty())
            .birthDay(LocalDate.of(2012, 3, 3))
            .continuing(true)
            .endDay(LocalDate.of(2026, 3, 4));

    assertThat(judge(over).open())
        .extracting(GateQuestion::row)
        .containsExactly(
            Optional.of(GateRow.UNDER_FOURTEEN), Optional.of(GateRow.FOURTEEN_TO_SEVENTEEN));
  }

  @Test
  void aStatedAgeThatContradictsTheDayOfBirthDecidesNothing() {
    GateResult result = judge(Cases.plain().ageYears(13).birthDay(LocalDate.of(2000, 1, 1)));

    assertThat(result.isDecided()).isFalse();
    assertThat(result.open().get(0).missing().get(0).en()).contains("contradicts");
  }

  @Test
  void withoutFactsNothingIsDecidedAndEverythingIsPossible() {
    GateResult result = judge(Circumstances.builder());

    assertThat(result.grounds()).isEmpty();
    assertThat(result.grades())
        .containsExactly(NOT_PUNISHED, MITIGATED, LIGHTER, ORDINARY, HEAVIER);
    assertThat(result.open()).hasSizeGreaterThan(10).allMatch(open -> !open.missing().isEmpty());
  }

  @Test
  void anUnknownFactThatCannotTurnTheOutcomeIsNotAskedFor() {
    Circumstances.Builder young =
        Circumstances.builder().party(PartyType.NATURAL_PERSON).ageYears(12);

    GateResult result = judge(young);

    assertThat(result.isDecided()).isTrue();
    assertThat(result.isNotPunished()).isTrue();
    assertThat(judge(Cases.plain().merit(true).coerced(Optional.empty())).isDecided()).isTrue();
  }

  @Test
  void anUnknownFactThatCouldTurnItIsNamed() {
    GateResult result =
        judge(Cases.plain().minor(true).corrected(Optional.empty()).harm(HarmfulConsequence.NONE));

    assertThat(result.grades()).containsExactly(NOT_PUNISHED, ORDINARY);
    assertThat(result.open())
        .containsExactly(
            new GateQuestion(
                Optional.of(GateRow.MINOR_CORRECTED_HARMLESS),
                ImmutableList.of(BilingualText.of("是否及时改正", "whether it was corrected in time"))));
  }

  @ParameterizedTest
  @EnumSource(ConflictPolicy.class)
  void whatALighterAndAHeavierGroundGiveIsThePolicys(ConflictPolicy policy) {
    GateResult result = judge(Cases.plain().merit(true).emergency(true), policy);

    switch (policy) {
      case NET_OFF -> assertThat(result.grades()).containsExactly(ORDINARY);
      case HEAVIER_PREVAILS -> assertThat(result.grades()).containsExactly(HEAVIER);
      case LIGHTER_PREVAILS -> assertThat(result.grades()).containsExactly(MITIGATED, LIGHTER);
      case UNDECIDED ->
          assertThat(result.grades()).containsExactly(MITIGATED, LIGHTER, ORDINARY, HEAVIER);
    }
    assertThat(result.isDecided()).isEqualTo(policy != ConflictPolicy.UNDECIDED);
  }

  @Test
  void aGroundThatLeavesAChoiceMayBeLeftUnusedBesideAHeavierOne() {
    GateResult result =
        judge(
            Cases.plain().mentalCapacity(MentalCapacity.PARTIAL).emergency(true),
            ConflictPolicy.NET_OFF);

    assertThat(result.grades()).containsExactly(ORDINARY, HEAVIER);
  }

  @Test
  void noPenaltyComesBeforeAHeavierGround() {
    GateResult result = judge(Cases.plain().ageYears(10).emergency(true));

    assertThat(result.isNotPunished()).isTrue();
    assertThat(result.grounds())
        .extracting(GateGround::row)
        .containsExactly(GateRow.UNDER_FOURTEEN, GateRow.EMERGENCY);
  }

  @Test
  void whoIsNotPunishedIsEducatedUnlessThereIsNoViolation() {
    assertThat(judge(Cases.plain().faultless(true)).educate()).isTrue();
    assertThat(judge(Cases.plain().factsEstablished(false)).educate()).isFalse();
  }

  @Test
  void theTraceNamesEachGroundWithItsArticleAndEndsWithTheOutcome() {
    GateResult result = judge(Cases.plain().ageYears(16).confessed(true));

    assertThat(result.trace())
        .filteredOn(step -> step.code().equals("gate-ground"))
        .extracting(step -> step.source().flatMap(LegalSource::place).orElseThrow())
        .containsExactly("第三十条", "第三十二条第三项");
    assertThat(result.trace().get(result.trace().size() - 1).text())
        .isEqualTo(
            BilingualText.of(
                "裁量等级：减轻处罚、从轻处罚", "Outcome: mitigated below the range, lighter within the range"));
  }

  @Test
  void theEnglishOfTheTraceIsEnglish() {
    GateResult open = judge(Circumstances.builder());

    assertThat(open.trace())
        .isNotEmpty()
        .allSatisfy(
            step ->
                assertThat(CharMatcher.inRange('\u4e00', '\u9fff').countIn(step.text().en()))
                    .isZero());
  }

  @Test
  void withoutATraceNoStepIsMade() {
    GateResult result =
        OutcomeGate.judge(
            Cases.plain().build(),
            new GatePolicy(ConflictPolicy.NET_OFF, StartDay.DAY_AFTER),
            Trace.none());

    assertThat(result.trace()).isEmpty();
  }
}
