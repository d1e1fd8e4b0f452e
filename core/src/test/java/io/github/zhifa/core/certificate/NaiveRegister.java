// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The same answers worked out anew for each question, in words and day by day, without any code of
 * the library. It has no policy, and ids are unique.
 */
final class NaiveRegister {
  private final List<CertificateEvent> records;
  private String person = "NONE";
  private String card = "NONE";
  private Optional<LocalDate> last = Optional.empty();
  private final List<String> refused = new ArrayList<>();

  private NaiveRegister(List<CertificateEvent> records) {
    this.records = records;
  }

  /** Returns the state as QUALIFICATION/CARD, and after it the ids that were refused by then. */
  static String stateOf(
      List<CertificateEvent> all, HolderKey key, LocalDate day, LocalDate knownOn) {
    NaiveRegister naive =
        new NaiveRegister(all.stream().filter(e -> !e.recordedOn().isAfter(knownOn)).toList());
    return naive.answer(key, day);
  }

  private String answer(HolderKey key, LocalDate day) {
    List<CertificateEvent> left = new ArrayList<>();
    for (CertificateEvent record : records) {
      String kind = record.kind().name();
      if (!kind.equals("CORRECTED") && !kind.equals("STRUCK")) {
        fieldsOf(record)
            .map(
                fields ->
                    CertificateEvent.builder()
                        .from(fields)
                        .id(record.id())
                        .kind(record.kind())
                        .recordedOn(record.recordedOn())
                        .build())
            .filter(e -> e.person().equals(key.person()) && e.certificate() == key.kind())
            .ifPresent(left::add);
      }
    }
    left.sort(
        Comparator.comparing(CertificateEvent::recordedOn)
            .thenComparing(CertificateEvent::kind)
            .thenComparing(CertificateEvent::id));
    Optional<LocalDate> first =
        left.stream().map(CertificateEvent::day).min(Comparator.naturalOrder());
    LocalDate today = first.orElse(day);
    while (!today.isAfter(day)) {
      live(today, left);
      today = today.plusDays(1);
    }
    refused.sort(Comparator.naturalOrder());
    return shown(day) + " " + refused;
  }

  private String shown(LocalDate day) {
    return (isOver(day) ? "EXPIRED" : person) + "/" + card;
  }

  private boolean isOver(LocalDate day) {
    boolean open = List.of("HELD", "SUSPENDED", "INSPECTION_FAILED").contains(person);
    return open && last.isPresent() && last.get().isBefore(day);
  }

  private Optional<CertificateEvent> fieldsOf(CertificateEvent record) {
    Optional<CertificateEvent> fields = Optional.of(record);
    List<CertificateEvent> later =
        records.stream()
            .filter(each -> List.of("CORRECTED", "STRUCK").contains(each.kind().name()))
            .filter(each -> each.corrects().equals(Optional.of(record.id())))
            .filter(each -> !each.recordedOn().isBefore(record.recordedOn()))
            .sorted(
                Comparator.comparing(CertificateEvent::recordedOn)
                    .thenComparing(CertificateEvent::id))
            .toList();
    for (CertificateEvent each : later) {
      Optional<CertificateEvent> its = fieldsOf(each);
      if (its.isPresent()) {
        if (each.kind().name().equals("STRUCK")) {
          return Optional.empty();
        }
        fields = its;
      }
    }
    return fields;
  }

  private void live(LocalDate today, List<CertificateEvent> all) {
    List<CertificateEvent> todays =
        new ArrayList<>(all.stream().filter(e -> e.day().equals(today)).toList());
    boolean moved = true;
    while (moved) {
      moved = false;
      for (CertificateEvent event : List.copyOf(todays)) {
        if (happens(event, today)) {
          todays.remove(event);
          moved = true;
          break;
        }
      }
    }
    todays.forEach(event -> refused.add(event.id()));
  }

  /** Moves and says yes, or stays and says no. */
  private boolean happens(CertificateEvent event, LocalDate today) {
    String now = isOver(today) ? "EXPIRED" : person;
    boolean open = List.of("HELD", "SUSPENDED", "INSPECTION_FAILED").contains(now);
    boolean over = List.of("EXPIRED", "CANCELLED", "REVOKED").contains(now);
    boolean underway = List.of("UNIT_CHECKED", "COUNTY_REVIEWED", "CITY_REVIEWED").contains(now);
    return switch (event.kind().name()) {
      case "APPLIED" ->
          (over || now.equals("NONE") || now.equals("REFUSED"))
              && become("APPLIED", "NONE", Optional.empty());
      case "UNIT_CHECKED" -> now.equals("APPLIED") && become("UNIT_CHECKED", card, last);
      case "COUNTY_REVIEWED" -> now.equals("UNIT_CHECKED") && become("COUNTY_REVIEWED", card, last);
      case "CITY_REVIEWED" ->
          underway && !now.equals("CITY_REVIEWED") && become("CITY_REVIEWED", card, last);
      case "PROVINCE_APPROVED" -> underway && become("APPROVED", card, last);
      case "APPLICATION_REFUSED" ->
          (underway || now.equals("APPLIED")) && become("REFUSED", card, last);
      case "ISSUED" ->
          (over || now.equals("NONE") || now.equals("APPROVED"))
              && become("HELD", "IN_HAND", event.validUntil());
      case "INSPECTED" ->
          (now.equals("HELD") || now.equals("INSPECTION_FAILED")) && become("HELD", card, last);
      case "INSPECTION_FAILED" ->
          (now.equals("HELD") || now.equals("INSPECTION_FAILED"))
              && become("INSPECTION_FAILED", card, last);
      case "SUSPENDED" -> now.equals("HELD") && become("SUSPENDED", card, last);
      case "RESUMED" -> now.equals("SUSPENDED") && become("HELD", card, last);
      case "LOST" ->
          open && List.of("IN_HAND", "DAMAGED").contains(card) && become(now, "LOST", last);
      case "DAMAGED" -> open && card.equals("IN_HAND") && become(now, "DAMAGED", last);
      case "VOIDED" ->
          open && List.of("LOST", "DAMAGED").contains(card) && become(now, "VOID", last);
      case "REISSUED" ->
          now.equals("HELD")
              && List.of("DAMAGED", "VOID").contains(card)
              && become("HELD", "IN_HAND", last);
      case "RENEWED" -> now.equals("HELD") && become("HELD", "IN_HAND", event.validUntil());
      case "CANCELLED" -> open && become("CANCELLED", "VOID", last);
      case "REVOKED" -> open && become("REVOKED", "VOID", last);
      default ->
          throw new AssertionError("an event that the naive model does not know: " + event.kind());
    };
  }

  private boolean become(String nextPerson, String nextCard, Optional<LocalDate> nextLast) {
    person = nextPerson;
    card = nextCard;
    last = nextLast;
    return true;
  }
}
