// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import java.time.YearMonth;
import java.util.Optional;

/** What most records do not say: a card, a unit, a last day, a person. */
final class RecordDetails {
  private static final RetirementCategory[] RETIREMENTS = RetirementCategory.values();
  private static final StaffKind[] STAFF = StaffKind.values();
  private static final int MONTHS = 12;

  private final RegisterTexts texts;
  private final IntColumn validUntil = new IntColumn();
  private final IntColumn card = new IntColumn();
  private final IntColumn unit = new IntColumn();
  private final IntColumn authority = new IntColumn();
  private final IntColumn source = new IntColumn();
  private final IntColumn corrects = new IntColumn();
  private final IntColumn holder = new IntColumn();
  private final IntColumn names = new IntColumn();
  private final IntColumn residentNumbers = new IntColumn();
  private final IntColumn birthMonths = new IntColumn();

  /** The category of retirement and the kind of staff plus one each, eight bits each. */
  private final IntColumn holderCodes = new IntColumn();

  RecordDetails(RegisterTexts texts) {
    this.texts = texts;
    addNone();
  }

  /** The place 0 is that of all records without details. */
  private void addNone() {
    Draft none = new Draft();
    none.clear();
    addRow(none);
  }

  /** Keeps the details of {@code draft} and returns their place. */
  int add(Draft draft) {
    return draft.hasDetails() ? addRow(draft) : 0;
  }

  private int addRow(Draft draft) {
    validUntil.add(draft.validUntil);
    card.add(draft.card);
    unit.add(draft.unit);
    authority.add(draft.authority);
    source.add(draft.source);
    corrects.add(draft.corrects);
    holder.add(holder(draft));
    return holder.size() - 1;
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

  /** Returns the last day, or {@link EventSequence#NO_LAST_DAY}. */
  int validUntil(int place) {
    return validUntil.get(place);
  }

  Optional<String> card(int place) {
    return single(card.get(place));
  }

  Optional<String> unit(int place) {
    return repeated(unit.get(place));
  }

  Optional<String> authority(int place) {
    return repeated(authority.get(place));
  }

  Optional<String> source(int place) {
    return repeated(source.get(place));
  }

  Optional<String> corrects(int place) {
    return repeated(corrects.get(place));
  }

  boolean hasHolder(int place) {
    return holder.get(place) >= 0;
  }

  Optional<StaffKind> staffKind(int place) {
    return hasHolder(place)
        ? RecordStore.constant(STAFF, holderCodes.get(holder.get(place)) >> 8)
        : Optional.empty();
  }

  Optional<YearMonth> birthMonth(int place) {
    int month = hasHolder(place) ? birthMonths.get(holder.get(place)) : Draft.NONE;
    return month < 0
        ? Optional.empty()
        : Optional.of(YearMonth.of(month / MONTHS, month % MONTHS + 1));
  }

  Optional<RetirementCategory> retirement(int place) {
    return hasHolder(place)
        ? RecordStore.constant(RETIREMENTS, holderCodes.get(holder.get(place)) & 0xFF)
        : Optional.empty();
  }

  /** Returns the person, where {@link #hasHolder} says that there is one. */
  Holder person(int place) {
    return Holder.builder()
        .name(repeated(names.get(holder.get(place))))
        .residentNumber(single(residentNumbers.get(holder.get(place))))
        .birthMonth(birthMonth(place))
        .retirement(retirement(place))
        .staffKind(staffKind(place))
        .build();
  }

  private Optional<String> repeated(int number) {
    return number < 0 ? Optional.empty() : Optional.of(texts.repeated().text(number));
  }

  private Optional<String> single(int place) {
    return place < 0 ? Optional.empty() : Optional.of(texts.single().text(place));
  }
}
