// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.validation.certificate.RecordColumns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Records as columns of numbers. What is stated of persons is kept beside, once a statement. */
@SuppressWarnings("EnumOrdinal") // places in columns of one run, never stored
final class RecordStore implements RecordColumns {
  private static final EventKind[] KINDS = EventKind.values();
  private static final CertificateKind[] CERTIFICATES = CertificateKind.values();
  private static final EndReason[] REASONS = EndReason.values();
  private static final RetirementCategory[] RETIREMENTS = RetirementCategory.values();
  private static final StaffKind[] STAFF = StaffKind.values();
  private static final int MONTHS = 12;

  private final RegisterTexts texts = new RegisterTexts();
  private final String pointerHead;
  private final IntColumn line = new IntColumn();
  private final IntColumn id = new IntColumn();
  private final IntColumn person = new IntColumn();
  private final IntColumn day = new IntColumn();
  private final IntColumn recordedOn = new IntColumn();
  private final IntColumn validUntil = new IntColumn();
  private final IntColumn card = new IntColumn();
  private final IntColumn unit = new IntColumn();
  private final IntColumn authority = new IntColumn();
  private final IntColumn source = new IntColumn();
  private final IntColumn corrects = new IntColumn();
  private final IntColumn holder = new IntColumn();

  /** The kind of event, the kind of certificate and the reason plus one, eight bits each. */
  private final IntColumn codes = new IntColumn();

  private final IntColumn names = new IntColumn();
  private final IntColumn residentNumbers = new IntColumn();
  private final IntColumn birthMonths = new IntColumn();

  /** The category of retirement and the kind of staff plus one each, eight bits each. */
  private final IntColumn holderCodes = new IntColumn();

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
    validUntil.add(draft.validUntil);
    card.add(draft.card);
    unit.add(draft.unit);
    authority.add(draft.authority);
    source.add(draft.source);
    corrects.add(draft.corrects);
    codes.add(codes(draft));
    holder.add(holder(draft));
  }

  /** Replaces what the record says by {@code draft}; its line stays. */
  void set(int row, Draft draft) {
    id.set(row, draft.id);
    person.set(row, draft.person);
    day.set(row, draft.day);
    recordedOn.set(row, draft.recordedOn);
    validUntil.set(row, draft.validUntil);
    card.set(row, draft.card);
    unit.set(row, draft.unit);
    authority.set(row, draft.authority);
    source.set(row, draft.source);
    corrects.set(row, draft.corrects);
    codes.set(row, codes(draft));
    holder.set(row, holder(draft));
  }

  private static int codes(Draft draft) {
    return draft.kind | (draft.certificate << 8) | ((draft.reason + 1) << 16);
  }

  private int holder(Draft draft) {
    if (!draft.holder) {
      return Draft.NONE;
    }
    names.add(draft.name);
    residentNumbers.add(draft.residentNumber);
    birthMonths.add(draft.birthMonth);
    holderCodes.add((draft.retirement + 1) | ((draft.staffKind + 1) << 8));
    return names.size() - 1;
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
    return repeated(corrects.get(row));
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
    return validUntil.get(row);
  }

  @Override
  public Optional<EndReason> reason(int row) {
    return constant(REASONS, codes.get(row) >> 16);
  }

  @Override
  public Optional<String> card(int row) {
    return single(card.get(row));
  }

  @Override
  public boolean hasHolder(int row) {
    return holder.get(row) >= 0;
  }

  @Override
  public Optional<StaffKind> staffKind(int row) {
    return hasHolder(row)
        ? constant(STAFF, holderCodes.get(holder.get(row)) >> 8)
        : Optional.empty();
  }

  @Override
  public Optional<YearMonth> birthMonth(int row) {
    int month = hasHolder(row) ? birthMonths.get(holder.get(row)) : Draft.NONE;
    return month < 0
        ? Optional.empty()
        : Optional.of(YearMonth.of(month / MONTHS, month % MONTHS + 1));
  }

  @Override
  public Optional<RetirementCategory> retirement(int row) {
    return hasHolder(row)
        ? constant(RETIREMENTS, holderCodes.get(holder.get(row)) & 0xFF)
        : Optional.empty();
  }

  @Override
  public String pointer(int row) {
    return pointerHead + line.get(row);
  }

  @Override
  public CertificateEvent event(int row) {
    CertificateEvent.Builder event =
        CertificateEvent.builder()
            .id(id(row))
            .kind(kind(row))
            .person(person(row))
            .certificate(certificate(row))
            .card(card(row))
            .day(LocalDate.ofEpochDay(day(row)))
            .recordedOn(LocalDate.ofEpochDay(recordedOn(row)))
            .unit(repeated(unit.get(row)))
            .authority(repeated(authority.get(row)))
            .reason(reason(row))
            .corrects(corrects(row))
            .source(repeated(source.get(row)));
    if (validUntil(row) != EventSequence.NO_LAST_DAY) {
      event.validUntil(LocalDate.ofEpochDay(validUntil(row)));
    }
    return hasHolder(row) ? event.holder(holderOf(row)).build() : event.build();
  }

  private Holder holderOf(int row) {
    return Holder.builder()
        .name(repeated(names.get(holder.get(row))))
        .residentNumber(single(residentNumbers.get(holder.get(row))))
        .birthMonth(birthMonth(row))
        .retirement(retirement(row))
        .staffKind(staffKind(row))
        .build();
  }

  private Optional<String> repeated(int number) {
    return number < 0 ? Optional.empty() : Optional.of(texts.repeated().text(number));
  }

  private Optional<String> single(int place) {
    return place < 0 ? Optional.empty() : Optional.of(texts.single().text(place));
  }

  private static <E> Optional<E> constant(E[] constants, int placePlusOne) {
    return placePlusOne == 0 ? Optional.empty() : Optional.of(constants[placePlusOne - 1]);
  }
}
