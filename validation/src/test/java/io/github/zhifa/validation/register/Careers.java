// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Sound careers of invented persons; about one in three ends before {@link #AS_OF}. */
final class Careers {
  static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int ISSUED_WITHIN = 1400;
  private static final String[] FAMILY = {"张", "王", "李", "赵", "欧阳", "司马"};
  private static final String[] GIVEN = {"伟", "小芳", "秀英", "志强", "敏"};

  private final String person;
  private final Random random;
  private final CertificateKind kind;
  private final String unit;
  private final List<CertificateEvent> events = new ArrayList<>();

  private Careers(String person, Random random) {
    this.person = person;
    this.random = random;
    this.kind = chance(8) ? CertificateKind.SUPERVISION : CertificateKind.ENFORCEMENT;
    this.unit = "130300-" + random.nextInt(400);
  }

  /** Returns the records of one career. */
  static List<CertificateEvent> sound(String person, Random random) {
    Careers career = new Careers(person, random);
    career.live();
    return career.events;
  }

  static CertificateEvent.Builder event(
      String id, EventKind event, String person, CertificateKind kind, LocalDate day) {
    return CertificateEvent.builder()
        .id(id)
        .kind(event)
        .person(person)
        .certificate(kind)
        .day(day)
        .recordedOn(day.plusDays(2));
  }

  static String card(Random random) {
    return String.format("示%08d", random.nextInt(100_000_000));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private void live() {
    LocalDate issued = FIRST.plusDays(random.nextInt(ISSUED_WITHIN));
    LocalDate lastDay = issued.plusYears(5).minusDays(1);
    boolean retires = chance(15);
    Optional<LocalDate> end = end(issued, retires);
    List<CertificateEvent> life = new ArrayList<>();
    if (chance(60)) {
      applications(issued, life);
    }
    life.add(
        event("i", EventKind.ISSUED, person, kind, issued)
            .card(card(random))
            .unit(unit)
            .authority("某省司法厅")
            .validUntil(chance(70) ? Optional.of(lastDay) : Optional.empty())
            .holder(holder(retires ? end.orElseThrow() : AS_OF, retires))
            .build());
    mishaps(issued, life);
    for (int year = 1; year <= 6; year++) {
      life.add(plain(EventKind.INSPECTED, issued.plusYears(year).minusDays(random.nextInt(9) + 2)));
    }
    life.add(
        event("r", EventKind.RENEWED, person, kind, lastDay.minusDays(30 + random.nextInt(20)))
            .card(card(random))
            .validUntil(lastDay.plusYears(5))
            .build());
    LocalDate until = end.orElse(AS_OF.plusDays(1));
    life.stream()
        .filter(each -> each.day().isBefore(until))
        .sorted(Comparator.comparing(CertificateEvent::day))
        .forEach(this::add);
    end.ifPresent(day -> add(ended(day, retires)));
    if (chance(1)) {
      correct();
    }
  }

  /** Who retires is cancelled on the first of the month after; others leave at any time. */
  private Optional<LocalDate> end(LocalDate issued, boolean retires) {
    LocalDate day = issued.plusDays(400 + random.nextInt(1500));
    if (retires) {
      LocalDate latest = day.isBefore(LocalDate.of(2024, 12, 1)) ? day : LocalDate.of(2024, 12, 1);
      return Optional.of(latest.withDayOfMonth(1));
    }
    return day.isBefore(AS_OF) && chance(40) ? Optional.of(day) : Optional.empty();
  }

  private CertificateEvent ended(LocalDate day, boolean retires) {
    boolean fault = !retires && chance(4);
    EndReason reason =
        fault
            ? EndReason.MISCONDUCT
            : retires ? EndReason.RETIRED : chance(80) ? EndReason.TRANSFERRED : EndReason.DIED;
    return event("c", fault ? EventKind.REVOKED : EventKind.CANCELLED, person, kind, day)
        .reason(reason)
        .authority("某省司法厅")
        .source("示例文〔2024〕" + random.nextInt(99) + "号")
        .build();
  }

  /** Men born up to 1964 retired at sixty; who was born from 1971 on has not retired by then. */
  private Holder holder(LocalDate end, boolean retires) {
    YearMonth birth =
        retires
            ? YearMonth.from(end).minusYears(60).minusMonths(1)
            : YearMonth.of(1971 + random.nextInt(28), 1 + random.nextInt(12));
    return Holder.builder()
        .name(FAMILY[random.nextInt(FAMILY.length)] + GIVEN[random.nextInt(GIVEN.length)])
        .residentNumber(String.format("%017dX", random.nextInt(Integer.MAX_VALUE)))
        .birthMonth(birth)
        .retirement(!retires && chance(30) ? RetirementCategory.FEMALE_55 : RetirementCategory.MALE)
        .staffKind(chance(50) ? StaffKind.ADMINISTRATIVE : StaffKind.INSTITUTION)
        .build();
  }

  private void applications(LocalDate issued, List<CertificateEvent> life) {
    life.add(event("a", EventKind.APPLIED, person, kind, issued.minusDays(60)).unit(unit).build());
    life.add(plain(EventKind.UNIT_CHECKED, issued.minusDays(55)));
    life.add(plain(EventKind.COUNTY_REVIEWED, issued.minusDays(45)));
    life.add(plain(EventKind.CITY_REVIEWED, issued.minusDays(30)));
    life.add(plain(EventKind.PROVINCE_APPROVED, issued.minusDays(9)));
  }

  /** Each within a stretch in which nothing else happens. */
  private void mishaps(LocalDate issued, List<CertificateEvent> life) {
    if (chance(3)) {
      life.add(plain(EventKind.SUSPENDED, issued.plusDays(100)));
      life.add(plain(EventKind.RESUMED, issued.plusDays(130)));
    }
    if (chance(5)) {
      life.add(plain(EventKind.LOST, issued.plusDays(200)));
      life.add(plain(EventKind.VOIDED, issued.plusDays(205)));
      life.add(replaced(issued.plusDays(230)));
    }
    if (chance(3)) {
      life.add(plain(EventKind.DAMAGED, issued.plusDays(300)));
      life.add(replaced(issued.plusDays(320)));
    }
  }

  private CertificateEvent replaced(LocalDate day) {
    return event("n", EventKind.REISSUED, person, kind, day).card(card(random)).build();
  }

  private CertificateEvent plain(EventKind event, LocalDate day) {
    return event("x", event, person, kind, day).build();
  }

  private void add(CertificateEvent event) {
    events.add(
        CertificateEvent.builder()
            .from(event)
            .id(person + "-" + events.size())
            .recordedOn(event.day().plusDays(random.nextInt(30)))
            .build());
  }

  /** A card number or a unit was written wrong, or a record was of somebody else. */
  private void correct() {
    CertificateEvent first = events.get(0);
    events.add(
        CertificateEvent.builder()
            .from(first)
            .id(person + "-f")
            .kind(EventKind.CORRECTED)
            .recordedOn(first.recordedOn().plusDays(40))
            .unit(unit + "0")
            .corrects(first.id())
            .build());
    CertificateEvent wrong =
        event(person + "-g", EventKind.REVOKED, person, kind, first.day().plusDays(1))
            .reason(EndReason.MISCONDUCT)
            .build();
    events.add(wrong);
    events.add(
        event(person + "-h", EventKind.STRUCK, person, kind, wrong.day())
            .recordedOn(wrong.recordedOn().plusDays(9))
            .corrects(wrong.id())
            .build());
  }
}
