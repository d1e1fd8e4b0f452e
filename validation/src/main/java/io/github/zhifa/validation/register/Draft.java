// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.Holder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * The fields of one record as numbers: texts by their number or place, days from 1970-01-01, months
 * from year 0, constants by their place. Made to be used again.
 */
@SuppressWarnings("EnumOrdinal") // places in columns of one run, never stored
final class Draft {
  static final int NONE = TextStore.NONE;

  int id;
  int kind;
  int person;
  int certificate;
  int card;
  int day;
  int recordedOn;
  int unit;
  int authority;
  int reason;
  int validUntil;
  int corrects;
  int source;
  boolean holder;
  int name;
  int residentNumber;
  int birthMonth;
  int retirement;
  int staffKind;

  void clear() {
    id = kind = person = certificate = day = recordedOn = NONE;
    card = unit = authority = reason = corrects = source = NONE;
    validUntil = EventSequence.NO_LAST_DAY;
    holder = false;
    name = residentNumber = birthMonth = retirement = staffKind = NONE;
  }

  /** Returns whether it says more than every record does. */
  boolean hasDetails() {
    // all bits of NONE are set, so that only several of them are NONE together
    return holder
        || validUntil != EventSequence.NO_LAST_DAY
        || (card & unit & authority & source & corrects) != NONE;
  }

  /** Takes the fields of {@code event}. */
  void fill(CertificateEvent event, RegisterTexts texts) {
    clear();
    TextPool pool = texts.repeated();
    id = texts.ids().add(event.id());
    kind = event.kind().ordinal();
    person = pool.put(event.person());
    certificate = event.certificate().ordinal();
    card = event.card().map(texts.single()::add).orElse(NONE);
    day = days(event.day());
    recordedOn = days(event.recordedOn());
    unit = number(event.unit(), pool);
    authority = number(event.authority(), pool);
    reason = place(event.reason());
    validUntil = event.validUntil().map(Draft::days).orElse(EventSequence.NO_LAST_DAY);
    corrects = number(event.corrects(), pool);
    source = number(event.source(), pool);
    event.holder().ifPresent(of -> fill(of, texts));
  }

  private void fill(Holder of, RegisterTexts texts) {
    holder = true;
    name = number(of.name(), texts.repeated());
    residentNumber = of.residentNumber().map(texts.single()::add).orElse(NONE);
    birthMonth = of.birthMonth().map(Draft::months).orElse(NONE);
    retirement = place(of.retirement());
    staffKind = place(of.staffKind());
  }

  private static int number(Optional<String> text, TextPool pool) {
    return text.map(pool::put).orElse(NONE);
  }

  private static int place(Optional<? extends Enum<?>> constant) {
    return constant.isPresent() ? constant.get().ordinal() : NONE;
  }

  static int days(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static int months(YearMonth month) {
    return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
  }
}
