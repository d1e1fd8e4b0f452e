// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static io.github.zhifa.core.discretion.Provisions.airLaw;
import static io.github.zhifa.core.discretion.Provisions.code;
import static io.github.zhifa.core.discretion.Provisions.may;
import static io.github.zhifa.core.discretion.Provisions.times;
import static io.github.zhifa.core.discretion.Provisions.unlawful;
import static io.github.zhifa.core.discretion.Provisions.yuan;
import static io.github.zhifa.model.law.PenaltyKind.CLOSURE;
import static io.github.zhifa.model.law.PenaltyKind.CONFISCATION_OF_GAINS;
import static io.github.zhifa.model.law.PenaltyKind.CONFISCATION_OF_PROPERTY;
import static io.github.zhifa.model.law.PenaltyKind.DETENTION;
import static io.github.zhifa.model.law.PenaltyKind.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.PenaltyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 行政处罚法 art 37 on the articles that 生态环境法典 replaced. */
class ApplicableLawTest {
  private static final LocalDate ACT = LocalDate.of(2026, 8, 1);
  private static final LocalDate DECISION = LocalDate.of(2026, 8, 20);
  private static final PenaltyKind[] TAKEN = {CONFISCATION_OF_GAINS, CONFISCATION_OF_PROPERTY};

  /** 没收烧烤工具和违法所得，并处五百元以上二万元以下的罚款. */
  private static final PenaltyProvision BARBECUE_OLD =
      airLaw("第一百一十八条第三款", yuan(500, 20_000), TAKEN);

  /** 没收烧烤工具和违法所得，并处五百元以上五千元以下的罚款. */
  private static final PenaltyProvision BARBECUE_NEW =
      code("第一千一百三十二条第三款", yuan(500, 5_000), TAKEN);

  /** 拒不改正的，处五千元以上二万元以下的罚款. */
  private static final PenaltyProvision BARBECUE_REFUSED =
      code("第一千一百三十二条第三款", yuan(5_000, 20_000), TAKEN);

  /** 并可以处五百元以上二千元以下的罚款. */
  private static final PenaltyProvision STRAW_OLD = may(airLaw("第一百一十九条第一款", yuan(500, 2_000)));

  /** 在禁止焚烧的区域和时段…可以处五百元以上二千元以下的罚款. */
  private static final PenaltyProvision STRAW_NEW = may(code("第一千一百三十一条第一款", yuan(500, 2_000)));

  private static ApplicableLaw of(PenaltyProvision old, PenaltyProvision amended) {
    return of(old, amended, ACT, DECISION);
  }

  private static ApplicableLaw of(
      PenaltyProvision old, PenaltyProvision amended, LocalDate act, LocalDate decision) {
    return ApplicableLaw.of(
        old, amended, new ApplicableLaw.Days(act, decision), FineBases.none(), Trace.kept());
  }

  @Test
  void aBarbecueThatWasCorrectedAtOnceIsFinedByTheNewLaw() {
    ApplicableLaw law = of(BARBECUE_OLD, BARBECUE_NEW);

    assertThat(law.choice()).isEqualTo(LawChoice.NEW);
    assertThat(law.provision()).contains(BARBECUE_NEW); // 500 to 5,000
  }

  @Test
  void aBarbecueThatWasNotIsFinedByTheOldLaw() {
    ApplicableLaw law = of(BARBECUE_OLD, BARBECUE_REFUSED);

    // the greatest fine is 20,000 in both, the least rises from 500 to 5,000: the old is lighter
    assertThat(law.choice()).isEqualTo(LawChoice.AT_ACT);
    assertThat(law.provision()).contains(BARBECUE_OLD);
  }

  @Test
  void aDecisionBeforeTheCodeIsByTheOldLaw() {
    ApplicableLaw law = of(BARBECUE_OLD, BARBECUE_NEW, ACT, LocalDate.of(2026, 8, 14));

    assertThat(law.provision()).contains(BARBECUE_OLD);
    assertThat(law.trace()).extracting(TraceStep::code).contains("law-unchanged");
  }

  @Test
  void anActUnderTheCodeIsByTheCode() {
    LocalDate first = LocalDate.of(2026, 8, 15);

    ApplicableLaw law = of(BARBECUE_OLD, BARBECUE_REFUSED, first, first);

    assertThat(law.choice()).isEqualTo(LawChoice.AT_ACT);
    assertThat(law.provision()).contains(BARBECUE_REFUSED);
  }

  @Test
  void strawOutsideTheZoneIsNoLongerUnlawful() {
    ApplicableLaw law = of(STRAW_OLD, unlawful(STRAW_NEW, Optional.of(false)));

    assertThat(law.choice()).isEqualTo(LawChoice.NOT_UNLAWFUL);
    assertThat(law.provision()).isEmpty();
  }

  @Test
  void strawInsideTheZoneStaysWithTheLawAtTheAct() {
    ApplicableLaw law = of(STRAW_OLD, STRAW_NEW);

    assertThat(law.choice()).isEqualTo(LawChoice.AT_ACT); // 500 to 2,000 and 可以 in both
    assertThat(law.provision()).contains(STRAW_OLD);
  }

  @Test
  void strawOfWhichThePlaceIsUnknownIsUndecided() {
    ApplicableLaw law = of(STRAW_OLD, unlawful(STRAW_NEW, Optional.empty()));

    assertThat(law.choice()).isEqualTo(LawChoice.UNDECIDED);
    assertThat(law.missing().get(0).zh()).contains("第一千一百三十一条第一款");
  }

  @Test
  void whatWasLawfulAtTheActIsNotPunishedByANewLaw() {
    ApplicableLaw law = of(unlawful(STRAW_OLD, Optional.of(false)), STRAW_NEW);

    assertThat(law.choice()).isEqualTo(LawChoice.NOT_UNLAWFUL);
  }

  @Test
  void mayInsteadOfMustIsLighterWhereTheAmountsAreEqual() {
    assertThat(of(airLaw("第一条", yuan(500, 2_000)), STRAW_NEW).choice()).isEqualTo(LawChoice.NEW);
    assertThat(of(STRAW_OLD, code("第一条", yuan(500, 2_000))).choice()).isEqualTo(LawChoice.AT_ACT);
  }

  @Test
  void aLowerFineThatMustBeSetInsteadOfMayIsUndecided() {
    ApplicableLaw law = of(STRAW_OLD, code("第一条", yuan(500, 1_000)));

    assertThat(law.choice()).isEqualTo(LawChoice.UNDECIDED);
  }

  @Test
  void fewerKindsAreLighterAndOtherKindsAreNotCompared() {
    PenaltyProvision old = airLaw("第一条", yuan(500, 2_000), CLOSURE);

    assertThat(of(old, code("第一条", yuan(500, 2_000))).choice()).isEqualTo(LawChoice.NEW);
    assertThat(of(old, code("第一条", yuan(500, 2_000), WARNING)).choice())
        .isEqualTo(LawChoice.UNDECIDED);
    assertThat(of(old, code("第一条", yuan(500, 1_000), CLOSURE, WARNING)).choice())
        .isEqualTo(LawChoice.UNDECIDED);
  }

  @Test
  void daysOfDetentionAreNotCompared() {
    ApplicableLaw law =
        of(airLaw("第一条", yuan(500, 2_000), DETENTION), code("第一条", yuan(500, 2_000), DETENTION));

    assertThat(law.choice()).isEqualTo(LawChoice.UNDECIDED);
  }

  @Test
  void multiplesAndYuanAreComparedOnlyWithTheBase() {
    PenaltyProvision old = airLaw("第一条", yuan(10_000, 100_000));
    PenaltyProvision amended = code("第一条", times(1, 3, "违法所得"));
    ApplicableLaw.Days days = new ApplicableLaw.Days(ACT, DECISION);

    ApplicableLaw without = ApplicableLaw.of(old, amended, days, FineBases.none(), Trace.none());
    ApplicableLaw with =
        ApplicableLaw.of(old, amended, days, gains("20000"), Trace.none()); // 20,000 to 60,000
    ApplicableLaw zero = ApplicableLaw.of(old, amended, days, gains("0"), Trace.none());

    assertThat(without.choice()).isEqualTo(LawChoice.UNDECIDED);
    assertThat(without.missing().get(0).zh()).contains("违法所得");
    assertThat(with.choice()).isEqualTo(LawChoice.NEW);
    assertThat(zero.choice()).isEqualTo(LawChoice.UNDECIDED); // never 0 times n
  }

  /** Rulebook 3.6: other limbs that the code took over with the same amounts. */
  static Stream<Arguments> takenOverUnchanged() {
    return Stream.of(
        Arguments.of("118 I, 1132 I", yuan(5_000, 50_000)),
        Arguments.of("119 II, 1131 III, unit", yuan(10_000, 100_000)),
        Arguments.of("119 II, 1131 III, person", yuan(500, 2_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("takenOverUnchanged")
  void equalFinesStayWithTheLawAtTheAct(String what, FineAmount fine) {
    ApplicableLaw law = of(airLaw("第一百一十八条", fine), code("第一千一百三十二条", fine));

    assertThat(law.choice()).as(what).isEqualTo(LawChoice.AT_ACT);
  }

  private static FineBases gains(String yuan) {
    return new FineBases(ImmutableMap.of("违法所得", new BigDecimal(yuan)), ImmutableMap.of());
  }

  @Test
  void aDecisionBeforeTheActIsRefused() {
    assertThatThrownBy(() -> new ApplicableLaw.Days(DECISION, DECISION.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("act=2026-08-20, decision=2026-08-19");
  }

  @Test
  void theLastStepNamesTheArticleAndTheProvision() {
    ApplicableLaw law = of(BARBECUE_OLD, BARBECUE_NEW);

    TraceStep last = law.trace().get(law.trace().size() - 1);
    assertThat(last.code()).isEqualTo("law-applies");
    assertThat(last.source().flatMap(source -> source.place())).contains("第一千零五十七条");
    assertThat(last.text().zh()).contains("第一千一百三十二条第三款");
  }
}
