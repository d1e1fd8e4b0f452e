// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.core.certificate.Events.LI;
import static io.github.zhifa.core.certificate.Events.day;
import static io.github.zhifa.core.certificate.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EnforcementAct;
import io.github.zhifa.model.certificate.EnforcementUnit;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.UnitType;
import io.github.zhifa.model.law.LegalSource;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
  private static final CertificateEvent LI_ISSUED =
      event("1", EventKind.ISSUED, "2024-01-10").unit("u1").validUntil(day("2028-12-31")).build();
  private static final CertificateEvent WANG_ISSUED =
      event("2", EventKind.ISSUED, "2024-01-10").person("wang").unit("u1").build();
  private static final CertificateEvent LI_TAKEN =
      event("3", EventKind.SUSPENDED, "2024-03-01").build();
  private static final CertificateEvent LI_BACK =
      event("4", EventKind.RESUMED, "2024-04-01").build();

  private static RegisterQuestions ask(CertificateEvent... events) {
    return new RegisterQuestions(
        CertificateRegister.of(List.of(events)).known(CertificateTerms.NONE));
  }

  private static EnforcementAct act(String day, String... officers) {
    return EnforcementAct.builder()
        .id("act of " + day)
        .day(day(day))
        .certificate(CertificateKind.ENFORCEMENT)
        .addOfficers(officers)
        .build();
  }

  @Test
  void theAnswerSaysSinceWhenAndByWhichProvision() {
    QualifiedAnswer answer = ask(LI_ISSUED).qualified(LI, day("2024-02-01"));

    assertThat(answer.qualified()).isTrue();
    assertThat(answer.reason().zh()).isEqualTo("自2024-01-10起有效，有效期至2028-12-31");
    assertThat(answer.reason().en()).isEqualTo("Held since 2024-01-10, valid until 2028-12-31");
    assertThat(answer.source()).contains(LegalSource.of("中华人民共和国行政处罚法", "第四十二条第一款"));
    assertThat(answer.cardAtHand()).isTrue();
  }

  @Test
  void anInspectionOrALossDoesNotChangeSinceWhen() {
    RegisterQuestions ask =
        ask(
            LI_ISSUED,
            event("i", EventKind.INSPECTED, "2025-01-05").build(),
            event("l", EventKind.LOST, "2025-02-01").build());

    assertThat(ask.qualified(LI, day("2025-02-01")).reason().en())
        .isEqualTo("Held since 2024-01-10, valid until 2028-12-31");
  }

  @Test
  void aLostCardLeavesTheQualificationAndTakesTheCard() {
    QualifiedAnswer answer =
        ask(LI_ISSUED, event("l", EventKind.LOST, "2024-02-01").build())
            .qualified(LI, day("2024-02-01"));

    assertThat(answer.qualified()).isTrue();
    assertThat(answer.cardAtHand()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-09, Nothing is recorded, false",
    "2024-03-15, Suspended since 2024-03-01, false",
    "2024-07-01, Cancelled since 2024-07-01 (retired), false"
  })
  void theAnswerSaysWhyNot(String day, String reason, boolean card) {
    QualifiedAnswer answer =
        ask(
                LI_ISSUED,
                LI_TAKEN,
                LI_BACK,
                event("5", EventKind.CANCELLED, "2024-07-01").reason(EndReason.RETIRED).build())
            .qualified(LI, day(day));

    assertThat(answer.qualified()).isFalse();
    assertThat(answer.reason().en()).isEqualTo(reason);
    assertThat(answer.cardAtHand()).isEqualTo(card);
  }

  @Test
  void aCertificateThatRanOutSaysWhen() {
    assertThat(ask(LI_ISSUED).qualified(LI, day("2029-06-01")).reason().zh())
        .isEqualTo("自2029-01-01起已过期");
  }

  @Test
  void theHoldersOfAUnitAreThoseOfTheDay() {
    RegisterQuestions ask = ask(LI_ISSUED, WANG_ISSUED, LI_TAKEN, LI_BACK);

    assertThat(ask.holders("u1", CertificateKind.ENFORCEMENT, day("2024-03-15")))
        .extracting(HolderKey::person)
        .containsExactly("wang");
    assertThat(ask.holders("u1", CertificateKind.ENFORCEMENT, day("2024-04-01"))).hasSize(2);
    assertThat(ask.holders("u2", CertificateKind.ENFORCEMENT, day("2024-04-01"))).isEmpty();
    assertThat(ask.holders("u1", CertificateKind.SUPERVISION, day("2024-04-01"))).isEmpty();
  }

  /** A suspension in mid-case taints the acts in the interval only. */
  @Test
  void eachActIsJudgedOnItsOwnDay() {
    RegisterQuestions ask = ask(LI_ISSUED, WANG_ISSUED, LI_TAKEN, LI_BACK);
    List<EnforcementAct> acts =
        List.of(
            act("2024-02-29", "li", "wang"),
            act("2024-03-01", "li", "wang"),
            act("2024-04-01", "li", "wang"));

    assertThat(ask.actsWithoutQualification(acts))
        .singleElement()
        .satisfies(answer -> assertThat(answer.act().day()).isEqualTo(day("2024-03-01")))
        .satisfies(
            answer ->
                assertThat(answer.unqualified())
                    .extracting(QualifiedAnswer::key)
                    .containsExactly(LI));
    assertThat(ask.actsWithTooFew(acts))
        .extracting(answer -> answer.act().id())
        .containsExactly("act of 2024-03-01");
  }

  @Test
  void oneOfficerIsTooFewUnlessAnotherLawAllowsIt() {
    RegisterQuestions ask = ask(LI_ISSUED);
    EnforcementAct alone = act("2024-02-01", "li");
    EnforcementAct allowed =
        EnforcementAct.builder()
            .from(alone)
            .id("allowed")
            .otherwise(LegalSource.of("示例法", "第一条"))
            .build();

    assertThat(ask.actsWithTooFew(List.of(alone, allowed)))
        .extracting(ActAnswer::act)
        .containsExactly(alone);
    assertThat(ask.actsWithoutQualification(List.of(alone, allowed))).isEmpty();
  }

  @Test
  void anOfficerWhoIsNamedTwiceIsOne() {
    assertThat(ask(LI_ISSUED).acts(List.of(act("2024-02-01", "li", "li"))))
        .singleElement()
        .satisfies(answer -> assertThat(answer.officers()).hasSize(1))
        .satisfies(answer -> assertThat(answer.hasEnough()).isFalse());
  }

  /** Article 42 is about penalties; a supervisor of the national text was not read. */
  @Test
  void supervisionAsksForOneSupervisorAndNotForTwo() {
    EnforcementAct visit =
        EnforcementAct.builder()
            .from(act("2024-02-01", "li"))
            .certificate(CertificateKind.SUPERVISION)
            .build();
    CertificateEvent issued =
        event("s", EventKind.ISSUED, "2024-01-10").certificate(CertificateKind.SUPERVISION).build();

    assertThat(ask(issued).actsWithTooFew(List.of(visit))).isEmpty();
    assertThat(ask(LI_ISSUED).actsWithoutQualification(List.of(visit))).hasSize(1);
  }

  @Test
  void theCoverageOfAUnitIsAnExactShare() {
    EnforcementUnit unit =
        EnforcementUnit.builder()
            .key("u1")
            .name("示例镇")
            .type(UnitType.TOWNSHIP)
            .division(DivisionCode.of("130302100"))
            .staff(3)
            .build();

    Coverage coverage =
        ask(LI_ISSUED, WANG_ISSUED)
            .coverage(unit, CertificateKind.ENFORCEMENT, day("2024-02-01"))
            .orElseThrow();

    assertThat(coverage).isEqualTo(new Coverage(2, 3));
    assertThat(coverage.percent(2)).contains(new BigDecimal("66.67"));
    assertThat(new Coverage(2, 0).percent(2)).isEmpty();
    assertThat(new Coverage(2, 1).isPossible()).isFalse();
  }
}
