// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.validation.register.GeneratedRegister.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** For each code a short career with exactly that error, at one line. */
final class PlantedErrors {
  private static final LocalDate ISSUED = LocalDate.of(2021, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
  private static final LocalDate LATER = LocalDate.of(2023, 5, 8);

  private static final ImmutableMap<String, Plant> PLANTS =
      ImmutableMap.<String, Plant>builder()
          .put("CERTIFICATE-EVENT-REFUSED", c -> c.sound().wrong(c.at(EventKind.RESUMED, LATER)))
          .put(
              "CERTIFICATE-EVENT-AFTER-END",
              c ->
                  c.sound()
                      .right(c.cancelled(LATER, EndReason.TRANSFERRED))
                      .wrong(c.at(EventKind.INSPECTED, LATER.plusDays(1))))
          .put(
              "CERTIFICATE-EXPIRED-BUT-USED",
              c ->
                  c.right(c.issued().validUntil(LATER))
                      .wrong(c.at(EventKind.INSPECTED, LATER.plusDays(1))))
          .put(
              "CERTIFICATE-HELD-TWICE",
              c -> c.sound().wrong(c.at(EventKind.ISSUED, LATER).card(c.card())))
          .put(
              "CERTIFICATE-FURTHER-NOT-FOLLOWED", // both before the policy forbids it
              c ->
                  c.right(c.issued().day(ISSUED.minusYears(3)).recordedOn(ISSUED))
                      .wrong(c.issued().day(ISSUED.minusYears(2)).recordedOn(ISSUED)))
          .put(
              "CERTIFICATE-BOTH-KINDS",
              c ->
                  c.sound()
                      .wrong(
                          c.at(EventKind.ISSUED, LATER).certificate(CertificateKind.SUPERVISION)))
          .put(
              "CERTIFICATE-HOLDER-NOT-ALLOWED",
              c ->
                  c.wrong(
                      c.issued().holder(Holder.builder().staffKind(StaffKind.CONTRACT).build())))
          .put("CERTIFICATE-CARD-NUMBER-FORM", c -> c.wrong(c.issued().card("示123")))
          .put(
              "CERTIFICATE-DAYS-REVERSED", c -> c.wrong(c.issued().validUntil(ISSUED.minusDays(1))))
          .put(
              "CERTIFICATE-RECORDED-TOO-EARLY",
              c -> c.sound().wrong(c.at(EventKind.INSPECTED, LATER).recordedOn(LATER.minusDays(1))))
          .put(
              "CERTIFICATE-END-WITHOUT-REASON",
              c -> c.sound().wrong(c.at(EventKind.CANCELLED, LATER)))
          .put(
              "CERTIFICATE-REASON-MISPLACED",
              c -> c.sound().wrong(c.cancelled(LATER, EndReason.MISCONDUCT)))
          .put(
              "CERTIFICATE-RETIREMENT-PASSED",
              c ->
                  c.wrong(
                      c.issued()
                          .holder(
                              Holder.builder()
                                  .birthMonth(YearMonth.of(1964, 11))
                                  .retirement(RetirementCategory.MALE)
                                  .build())))
          .put(
              "CERTIFICATE-LEFT-STILL-HELD", // both issued before the policy forbids it
              c ->
                  c.wrong(c.issued().day(ISSUED.minusYears(2)).recordedOn(ISSUED))
                      .right(
                          c.issued()
                              .day(ISSUED.minusYears(2))
                              .recordedOn(ISSUED)
                              .certificate(CertificateKind.SUPERVISION))
                      .right(
                          c.cancelled(LATER, EndReason.RETIRED)
                              .certificate(CertificateKind.SUPERVISION)))
          .put(
              "CERTIFICATE-RECORD-ID-REPEATED",
              c -> c.sound().wrong(c.at(EventKind.LOST, LATER).id(c.person + "-0")))
          .put(
              "CERTIFICATE-CORRECTION-WITHOUT-TARGET",
              c -> c.sound().wrong(c.at(EventKind.STRUCK, LATER).corrects("nothing")))
          .put(
              "CERTIFICATE-CORRECTION-ORDER",
              c ->
                  c.sound()
                      .wrong(
                          c.at(EventKind.STRUCK, ISSUED)
                              .recordedOn(ISSUED.minusDays(9))
                              .corrects(c.person + "-0")))
          .put(
              LineFault.REGISTER_LINE_NOT_A_RECORD.code(),
              c -> c.broken("{\"id\":\"" + c.person + "\",\"kind\":\"handed-over\"}"))
          .put(LineFault.REGISTER_LINE_NOT_JSON.code(), c -> c.broken("{\"id\":\"" + c.person))
          .buildOrThrow();

  private final String code;
  private final String person;
  private final Random random;
  private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
  private int records;

  private PlantedErrors(String code, String person, Random random) {
    this.code = code;
    this.person = person;
    this.random = random;
  }

  /** Writes one career. */
  private interface Plant {
    void into(PlantedErrors career);
  }

  static ImmutableSet<String> codes() {
    return PLANTS.keySet();
  }

  static List<Line> of(String code, String person, Random random) {
    PlantedErrors career = new PlantedErrors(code, person, random);
    PLANTS.get(code).into(career);
    return career.lines.build();
  }

  private PlantedErrors sound() {
    return right(issued());
  }

  private PlantedErrors right(CertificateEvent.Builder event) {
    lines.add(new Line(GeneratedRegister.json(event.build()), ""));
    return this;
  }

  private PlantedErrors wrong(CertificateEvent.Builder event) {
    lines.add(new Line(GeneratedRegister.json(event.build()), code));
    return this;
  }

  private void broken(String line) {
    lines.add(new Line(line, code));
  }

  private String card() {
    return Careers.card(random);
  }

  private CertificateEvent.Builder at(EventKind kind, LocalDate day) {
    return Careers.event(person + "-" + records++, kind, person, CertificateKind.ENFORCEMENT, day);
  }

  private CertificateEvent.Builder issued() {
    return at(EventKind.ISSUED, ISSUED).card(card()).validUntil(LAST);
  }

  private CertificateEvent.Builder cancelled(LocalDate day, EndReason reason) {
    return at(EventKind.CANCELLED, day).reason(reason);
  }
}
