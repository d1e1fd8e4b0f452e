// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateQuestion;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Follows the events of one person and kind, and keeps what stands beside the state. */
final class HistoryMaker implements EventSequence, Replay.Listener {
  private final HolderKey key;
  private final List<CertificateEvent> events;
  private final CertificateTerms terms;
  private final Consumer<RegisterFault> faults;
  private final ImmutableList.Builder<Standing> steps = ImmutableList.builder();
  private Optional<String> unit = Optional.empty();
  private Optional<String> card = Optional.empty();
  private Optional<Holder> holder = Optional.empty();

  private HistoryMaker(
      HolderKey key,
      List<CertificateEvent> events,
      CertificateTerms terms,
      Consumer<RegisterFault> faults) {
    this.key = key;
    this.events = events;
    this.terms = terms;
    this.faults = faults;
  }

  /** Returns the history of {@code events}, which are in order, and reports what cannot be. */
  static History make(
      HolderKey key,
      List<CertificateEvent> events,
      CertificateTerms terms,
      Consumer<RegisterFault> faults) {
    HistoryMaker maker = new HistoryMaker(key, events, terms, faults);
    boolean keeps =
        terms.answer(CertificateQuestion.REISSUE_KEEPS_LAST_DAY, events.get(0).day()).orElse(true);
    new Replay(new Course(keeps)).run(maker, maker);
    return new History(key, maker.steps.build());
  }

  @Override
  public int size() {
    return events.size();
  }

  @Override
  public EventKind kind(int index) {
    return events.get(index).kind();
  }

  @Override
  public int day(int index) {
    return Math.toIntExact(events.get(index).day().toEpochDay());
  }

  @Override
  public int lastDay(int index) {
    CertificateEvent event = events.get(index);
    return event
        .validUntil()
        .or(() -> isTermGiven(event) ? terms.lastDay(key.kind(), event.day()) : Optional.empty())
        .map(day -> Math.toIntExact(day.toEpochDay()))
        .orElse(NO_LAST_DAY);
  }

  private static boolean isTermGiven(CertificateEvent event) {
    return event.kind() == EventKind.ISSUED || event.kind() == EventKind.RENEWED;
  }

  @Override
  public void refused(int index, Transition transition) {
    faults.accept(RegisterFault.refused(events.get(index), transition));
  }

  @Override
  public void accepted(int index, Course course) {
    CertificateEvent event = events.get(index);
    boolean begins = event.kind() == EventKind.APPLIED || event.kind() == EventKind.ISSUED;
    if (begins) {
      unit = event.unit().or(() -> event.kind() == EventKind.ISSUED ? unit : Optional.empty());
      card = Optional.empty();
    }
    boolean givesCard =
        event.kind() == EventKind.ISSUED
            || event.kind() == EventKind.RENEWED
            || event.kind() == EventKind.REISSUED;
    card = givesCard ? event.card().or(() -> card) : card;
    holder = event.holder().or(() -> holder);
    boolean wasIssued = course.issuedOn() != Course.NEVER;
    steps.add(
        new Standing(
            event,
            event.day(),
            course.state(),
            wasIssued ? Optional.of(LocalDate.ofEpochDay(course.issuedOn())) : Optional.empty(),
            course.lastDay() == NO_LAST_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(course.lastDay())),
            wasIssued ? Optional.of(LocalDate.ofEpochDay(course.checkedOn())) : Optional.empty(),
            unit,
            card,
            holder));
  }
}
