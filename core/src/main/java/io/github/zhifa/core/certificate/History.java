// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.QualificationState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one person and one kind of certificate stood, from event to event.
 *
 * @param key whose certificate of which kind
 * @param steps the events that happened, in order, with the standing after each
 */
public record History(HolderKey key, ImmutableList<Standing> steps) {

  /** Returns how it stands on {@code day}; empty where nothing had happened by then. */
  public Optional<Standing> on(LocalDate day) {
    int count = countUntil(day);
    return count == 0 ? Optional.empty() : Optional.of(steps.get(count - 1).asOf(day));
  }

  /**
   * Returns the day since which the qualification is as it is on {@code day}, whatever happened to
   * the card or was inspected meanwhile; empty where nothing had happened by then.
   */
  public Optional<LocalDate> qualificationSince(LocalDate day) {
    int at = countUntil(day) - 1;
    if (at < 0) {
      return Optional.empty();
    }
    Standing standing = steps.get(at).asOf(day);
    if (standing.state() != steps.get(at).state()) {
      return Optional.of(standing.since()); // expired
    }
    while (at > 0
        && steps.get(at).event().kind() != EventKind.ISSUED
        && steps.get(at - 1).state().qualification() == standing.state().qualification()) {
      at--;
    }
    return Optional.of(steps.get(at).since());
  }

  private int countUntil(LocalDate day) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).since().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * How it stands from one event on.
   *
   * @param event the event
   * @param since the first day of this standing: that of the event, or the day after the last day
   *     of a certificate that expired
   * @param state the state
   * @param issuedOn the day of the issue of the certificate that is or was held
   * @param lastDay the last day of the certificate, inclusive; empty where none is known
   * @param checkedOn the day from which the next inspection is counted
   * @param unit the unit of its issue, or else of its application
   * @param card the number of the card
   * @param holder what was stated last of the person
   */
  public record Standing(
      CertificateEvent event,
      LocalDate since,
      CertificateState state,
      Optional<LocalDate> issuedOn,
      Optional<LocalDate> lastDay,
      Optional<LocalDate> checkedOn,
      Optional<String> unit,
      Optional<String> card,
      Optional<Holder> holder) {

    /** Returns whether the person is qualified. */
    public boolean isQualified() {
      return state.qualification() == QualificationState.HELD;
    }

    /** Returns the same as it stands on a later day before the next event. */
    Standing asOf(LocalDate day) {
      if (!state.qualification().isOpen() || lastDay.filter(day::isAfter).isEmpty()) {
        return this;
      }
      LocalDate over = lastDay.get().plusDays(1);
      return new Standing(
          event,
          over.isBefore(since) ? since : over,
          state.with(QualificationState.EXPIRED),
          issuedOn,
          lastDay,
          checkedOn,
          unit,
          card,
          holder);
    }
  }
}
