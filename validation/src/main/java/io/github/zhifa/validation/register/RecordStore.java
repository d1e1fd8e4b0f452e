// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.validation.certificate.RecordColumns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Records as columns of numbers. What most of them do not say is kept beside. */
@SuppressWarnings("EnumOrdinal") // places in columns of one run, never stored
final class RecordStore implements RecordColumns {
  private static final EventKind[] KINDS = EventKind.values();
  private static final CertificateKind[] CERTIFICATES = CertificateKind.values();
  private static final EndReason[] REASONS = EndReason.values();

  private final RegisterTexts texts = new RegisterTexts();
  private final String pointerHead;
  private final LineNumbers line = new LineNumbers();
  private final IntColumn id = new IntColumn();
  private final IntColumn person = new IntColumn();
  private final IntColumn day = new IntColumn();
  private final IntColumn recordedOn = new IntColumn();

  /** The kind of event, the kind of certificate and the reason plus one, eight bits each. */
  private final IntColumn codes = new IntColumn();

  private final RecordDetails details = new RecordDetails(texts);
  private final IntColumn detailsAt = new IntColumn();

  /** Returns an empty store, of which the record on line 3 has the pointer {@code head + 3}. */
  RecordStore(String pointerHead) {
    this.pointerHead = pointerHead;
  }

  RegisterTexts texts() {
    return texts;
  }

  int size() {
    return id.size();
  }

  void add(Draft draft, int number) {
    line.add(number);
    id.add(draft.id);
    person.add(draft.person);
    day.add(draft.day);
    recordedOn.add(draft.recordedOn);
    codes.add(codes(draft));
    detailsAt.add(details.add(draft));
  }

  /** Replaces what the record says by {@code draft}; its line stays. */
  void set(int row, Draft draft) {
    id.set(row, draft.id);
    person.set(row, draft.person);
    day.set(row, draft.day);
    recordedOn.set(row, draft.recordedOn);
    codes.set(row, codes(draft));
    detailsAt.set(row, details.add(draft));
  }

  private static int codes(Draft draft) {
    return draft.kind | (draft.certificate << 8) | ((draft.reason + 1) << 16);
  }

  String id(int row) {
    return texts.ids().text(id.get(row));
  }

  int idHash(int row) {
    return texts.ids().hash(id.get(row));
  }

  boolean haveOneId(int row, int other) {
    return texts.ids().areEqual(id.get(row), id.get(other));
  }

  int personNumber(int row) {
    return person.get(row);
  }

  Optional<String> corrects(int row) {
    return details.corrects(detailsAt.get(row));
  }

  @Override
  public EventKind kind(int row) {
    return KINDS[codes.get(row) & 0xFF];
  }

  @Override
  public CertificateKind certificate(int row) {
    return CERTIFICATES[(codes.get(row) >> 8) & 0xFF];
  }

  @Override
  public String person(int row) {
    return texts.repeated().text(person.get(row));
  }

  @Override
  public int day(int row) {
    return day.get(row);
  }

  @Override
  public int recordedOn(int row) {
    return recordedOn.get(row);
  }

  @Override
  public int validUntil(int row) {
    return details.validUntil(detailsAt.get(row));
  }

  @Override
  public Optional<EndReason> reason(int row) {
    return constant(REASONS, codes.get(row) >> 16);
  }

  @Override
  public Optional<String> card(int row) {
    return details.card(detailsAt.get(row));
  }

  @Override
  public boolean hasHolder(int row) {
    return details.hasHolder(detailsAt.get(row));
  }

  @Override
  public Optional<StaffKind> staffKind(int row) {
    return details.staffKind(detailsAt.get(row));
  }

  @Override
  public Optional<YearMonth> birthMonth(int row) {
    return details.birthMonth(detailsAt.get(row));
  }

  @Override
  public Optional<RetirementCategory> retirement(int row) {
    return details.retirement(detailsAt.get(row));
  }

  @Override
  public String pointer(int row) {
    return pointerHead + line.get(row);
  }

  @Override
  public CertificateEvent event(int row) {
    int more = detailsAt.get(row);
    CertificateEvent.Builder event =
        CertificateEvent.builder()
            .id(id(row))
            .kind(kind(row))
            .person(person(row))
            .certificate(certificate(row))
            .card(card(row))
            .day(LocalDate.ofEpochDay(day(row)))
            .recordedOn(LocalDate.ofEpochDay(recordedOn(row)))
            .unit(details.unit(more))
            .authority(details.authority(more))
            .reason(reason(row))
            .corrects(corrects(row))
            .source(details.source(more));
    if (validUntil(row) != EventSequence.NO_LAST_DAY) {
      event.validUntil(LocalDate.ofEpochDay(validUntil(row)));
    }
    return hasHolder(row) ? event.holder(details.person(more)).build() : event.build();
  }

  /** Returns the constant at a place that is kept plus one; 0 is none. */
  static <E> Optional<E> constant(E[] constants, int placePlusOne) {
    return placePlusOne == 0 ? Optional.empty() : Optional.of(constants[placePlusOne - 1]);
  }
}
