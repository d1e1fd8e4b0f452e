// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.core.certificate.Events.LI;
import static io.github.zhifa.core.certificate.Events.correction;
import static io.github.zhifa.core.certificate.Events.day;
import static io.github.zhifa.core.certificate.Events.event;
import static io.github.zhifa.core.certificate.Events.strike;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.CertificateTerm;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.model.certificate.TermPurpose;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
  private static final CertificateEvent ISSUED =
      event("issue", EventKind.ISSUED, "2024-01-10").unit("u1").card("A1").build();

  private static KnownRegister known(CertificateEvent... events) {
    return CertificateRegister.of(List.of(events)).known(CertificateTerms.NONE);
  }

  private static QualificationState on(KnownRegister register, String day) {
    return register
        .on(LI, day(day))
        .map(standing -> standing.state().qualification())
        .orElse(QualificationState.NONE);
  }

  private static QualificationState onAsKnown(
      String day, String knownOn, CertificateEvent... events) {
    return on(
        CertificateRegister.of(List.of(events)).knownOn(day(knownOn), CertificateTerms.NONE), day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-09, NONE", "2024-01-10, HELD", "2024-03-01, SUSPENDED", "2024-03-31, SUSPENDED",
    "2024-04-01, HELD", "2024-06-30, HELD", "2024-07-01, CANCELLED", "2030-01-01, CANCELLED"
  })
  void theStateOfADayIsThatAfterTheEventsOfTheDay(String day, QualificationState state) {
    KnownRegister register =
        known(
            event("end", EventKind.CANCELLED, "2024-07-01").build(),
            event("back", EventKind.RESUMED, "2024-04-01").build(),
            event("taken", EventKind.SUSPENDED, "2024-03-01").build(),
            ISSUED);

    assertThat(on(register, day)).isEqualTo(state);
    assertThat(register.faults()).isEmpty();
  }

  @Test
  void whatIsRecordedLateWasNotKnownBefore() {
    CertificateEvent retired =
        event("end", EventKind.CANCELLED, "2024-05-01").recordedOn(day("2024-06-15")).build();

    assertThat(onAsKnown("2024-05-20", "2024-06-14", ISSUED, retired))
        .isEqualTo(QualificationState.HELD);
    assertThat(onAsKnown("2024-05-20", "2024-06-15", ISSUED, retired))
        .isEqualTo(QualificationState.CANCELLED);
  }

  @Test
  void aCorrectionReplacesTheFieldsFromTheDayOnWhichItIsRecorded() {
    CertificateEvent end = event("end", EventKind.CANCELLED, "2024-05-01").build();
    CertificateEvent later = correction("c", end, "2024-05-20").day(day("2024-08-01")).build();

    assertThat(onAsKnown("2024-06-01", "2024-05-19", ISSUED, end, later))
        .isEqualTo(QualificationState.CANCELLED);
    assertThat(onAsKnown("2024-06-01", "2024-05-20", ISSUED, end, later))
        .isEqualTo(QualificationState.HELD);
    assertThat(onAsKnown("2024-08-01", "2024-05-20", ISSUED, end, later))
        .isEqualTo(QualificationState.CANCELLED);
  }

  @Test
  void strikingACorrectionBringsBackWhatItHadReplaced() {
    CertificateEvent end = event("end", EventKind.CANCELLED, "2024-05-01").build();
    CertificateEvent later = correction("c", end, "2024-05-20").day(day("2024-08-01")).build();
    CertificateEvent struck = strike("s", later, "2024-05-25");

    assertThat(onAsKnown("2024-06-01", "2024-05-24", ISSUED, end, later, struck))
        .isEqualTo(QualificationState.HELD);
    assertThat(onAsKnown("2024-06-01", "2024-05-25", ISSUED, end, later, struck))
        .isEqualTo(QualificationState.CANCELLED);
  }

  @Test
  void aCorrectionMayMoveARecordToAnotherPerson() {
    CertificateEvent wang = correction("c", ISSUED, "2024-02-01").person("wang").build();
    KnownRegister register = known(ISSUED, wang);

    assertThat(on(register, "2024-02-01")).isEqualTo(QualificationState.NONE);
    assertThat(register.histories().keySet())
        .containsExactly(new HolderKey("wang", CertificateKind.ENFORCEMENT));
  }

  @Test
  void aStruckIssueLeavesWhatFollowedItWithoutGround() {
    CertificateEvent lost = event("lost", EventKind.LOST, "2024-03-01").build();
    KnownRegister register = known(ISSUED, lost, strike("s", ISSUED, "2024-04-01"));

    assertThat(register.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.record()).isEqualTo(lost))
        .extracting(fault -> fault.refused().orElseThrow().refusal().orElseThrow())
        .isEqualTo(Refusal.NOT_ISSUED);
  }

  @Test
  void anOfficerWhoMovesMayChangeCertificatesOnOneDay() {
    CertificateEvent end = event("z", EventKind.CANCELLED, "2024-05-01").build();
    CertificateEvent fresh = event("a", EventKind.ISSUED, "2024-05-01").unit("u2").build();
    KnownRegister register = known(ISSUED, fresh, end);

    assertThat(register.faults()).isEmpty();
    assertThat(register.on(LI, day("2024-05-01")).orElseThrow().unit()).contains("u2");
  }

  @Test
  void expiryIsDerivedAndEndsTheCertificate() {
    CertificateEvent issued =
        event("issue", EventKind.ISSUED, "2024-01-10").validUntil(day("2024-12-31")).build();
    CertificateEvent renewed = event("late", EventKind.RENEWED, "2025-01-01").build();
    KnownRegister register = known(issued, renewed);

    assertThat(on(register, "2024-12-31")).isEqualTo(QualificationState.HELD);
    assertThat(on(register, "2025-01-01")).isEqualTo(QualificationState.EXPIRED);
    assertThat(register.on(LI, day("2025-06-01")).orElseThrow().since())
        .isEqualTo(day("2025-01-01"));
    assertThat(register.faults())
        .extracting(fault -> fault.refused().orElseThrow().refusal().orElseThrow())
        .containsExactly(Refusal.EXPIRED);
  }

  @Test
  void aPolicyGivesTheLastDayWhereNoneIsPrinted() {
    RuleOrigin origin =
        RuleOrigin.builder().readFrom("invented for this test").evidence(Evidence.READ).build();
    CertificatePolicy policy =
        CertificatePolicy.builder()
            .label(BilingualText.of("示例", "example"))
            .addTerms(
                CertificateTerm.builder()
                    .purpose(TermPurpose.VALIDITY)
                    .months(60)
                    .origin(origin)
                    .build())
            .build();
    KnownRegister register =
        CertificateRegister.of(List.of(event("i", EventKind.ISSUED, "2022-11-01").build()))
            .known(CertificateTerms.of(policy));

    // five years from 2022-11-01 end on 2027-10-31, as the batch of Hunan prints
    assertThat(on(register, "2027-10-31")).isEqualTo(QualificationState.HELD);
    assertThat(on(register, "2027-11-01")).isEqualTo(QualificationState.EXPIRED);
  }

  @Test
  void aReplacedCardKeepsTheLastDayUnlessAPolicySaysOtherwise() {
    LocalDate last = day("2024-12-31");
    CertificateEvent issued =
        event("1", EventKind.ISSUED, "2024-01-10").card("A1").validUntil(last).build();
    CertificateEvent damaged = event("2", EventKind.DAMAGED, "2024-02-01").build();
    CertificateEvent replaced =
        event("3", EventKind.REISSUED, "2024-02-10")
            .card("A2")
            .validUntil(last.plusYears(5))
            .build();

    assertThat(known(issued, damaged, replaced).on(LI, last))
        .hasValueSatisfying(
            standing -> {
              assertThat(standing.lastDay()).contains(last);
              assertThat(standing.card()).contains("A2");
            });
  }

  @Test
  void whatCannotBeIsAFaultWithItsCodeAndNeverThrown() {
    CertificateEvent loose = event("loose", EventKind.CORRECTED, "2024-02-01").build();
    CertificateEvent unknown =
        event("unknown", EventKind.STRUCK, "2024-02-01").corrects("nobody").build();
    CertificateEvent early = strike("early", ISSUED, "2024-01-01");
    CertificateEvent a = event("a", EventKind.CORRECTED, "2024-02-01").corrects("b").build();
    CertificateEvent b = event("b", EventKind.CORRECTED, "2024-02-01").corrects("a").build();
    CertificateEvent one = correction("one", ISSUED, "2024-02-01").card("A2").build();
    CertificateEvent two = correction("two", ISSUED, "2024-02-01").card("A3").build();
    CertificateEvent twin =
        CertificateEvent.builder().from(ISSUED).recordedOn(day("2024-03-01")).build();

    KnownRegister register = known(ISSUED, loose, unknown, early, a, b, one, two, twin, ISSUED);

    assertThat(register.faults())
        .extracting(fault -> fault.record().id() + " " + fault.code())
        .containsExactly(
            "a TARGET_CIRCULAR",
            "b TARGET_CIRCULAR",
            "early TARGET_LATER",
            "issue ID_REPEATED",
            "loose TARGET_MISSING",
            "two CORRECTED_TWICE",
            "unknown TARGET_UNKNOWN");
    assertThat(register.on(LI, day("2024-02-01")).orElseThrow().card()).contains("A3");
  }

  @Test
  void aLongChainOfCorrectionsAndADayOfManyEventsAreRead() {
    List<CertificateEvent> events = new ArrayList<>(List.of(ISSUED));
    CertificateEvent last = ISSUED;
    for (int i = 0; i < 20_000; i++) {
      last = correction("c" + i, last, "2024-02-01").card("K" + i).build();
      events.add(last);
      events.add(
          event("e" + i, i % 2 == 0 ? EventKind.SUSPENDED : EventKind.RESUMED, "2024-05-01")
              .build());
    }

    KnownRegister register = CertificateRegister.of(events).known(CertificateTerms.NONE);

    assertThat(register.faults()).isEmpty();
    assertThat(register.on(LI, day("2024-05-01")).orElseThrow().card()).contains("K19999");
    assertThat(on(register, "2024-05-01")).isEqualTo(QualificationState.HELD);
  }
}
