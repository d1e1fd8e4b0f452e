// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;

/**
 * How one person and one kind of certificate stand after the events so far. Days are counted from
 * 1970-01-01. Mutable and made to be used again: following a sequence makes no garbage. Not
 * thread-safe.
 */
public final class Course {
  /** Stands for a day that there was not. */
  public static final int NEVER = Integer.MIN_VALUE;

  private final boolean reissueKeepsLastDay;
  private CertificateState state = CertificateState.START;
  private int lastDay = EventSequence.NO_LAST_DAY;
  private int issuedOn = NEVER;
  private int checkedOn = NEVER;

  /**
   * Returns a course before its first event.
   *
   * @param reissueKeepsLastDay whether a replaced card keeps the last day of the old one
   */
  public Course(boolean reissueKeepsLastDay) {
    this.reissueKeepsLastDay = reissueKeepsLastDay;
  }

  /** Goes back before the first event. */
  public void reset() {
    state = CertificateState.START;
    lastDay = EventSequence.NO_LAST_DAY;
    issuedOn = NEVER;
    checkedOn = NEVER;
  }

  /** Returns what {@code event} would do on {@code day}; nothing is moved. */
  public Transition ask(EventKind event, int day) {
    return Lifecycle.next(stateOn(day), event);
  }

  /**
   * Moves by an event where it can happen, and stays where it cannot.
   *
   * @param day the day of effect; not before that of the last event
   * @param newLastDay the last day that an issue, a renewal or a replacement gives, or {@link
   *     EventSequence#NO_LAST_DAY}
   */
  public Transition move(EventKind event, int day, int newLastDay) {
    Transition transition = ask(event, day);
    if (transition.isAccepted()) {
      state = transition.to().get();
      setDays(event, day, newLastDay);
    }
    return transition;
  }

  private void setDays(EventKind event, int day, int newLastDay) {
    switch (event) {
      case APPLIED -> {
        lastDay = EventSequence.NO_LAST_DAY;
        issuedOn = NEVER;
        checkedOn = NEVER;
      }
      case ISSUED -> {
        lastDay = newLastDay;
        issuedOn = day;
        checkedOn = day;
      }
      case RENEWED -> {
        lastDay = newLastDay;
        checkedOn = day;
      }
      case REISSUED -> lastDay = reissueKeepsLastDay ? lastDay : newLastDay;
      case INSPECTED -> checkedOn = day;
      case UNIT_CHECKED,
          COUNTY_REVIEWED,
          CITY_REVIEWED,
          PROVINCE_APPROVED,
          APPLICATION_REFUSED,
          INSPECTION_FAILED,
          SUSPENDED,
          RESUMED,
          LOST,
          DAMAGED,
          VOIDED,
          CANCELLED,
          REVOKED,
          CORRECTED,
          STRUCK -> {
        // no day of the certificate changes
      }
    }
  }

  /** Returns the state on {@code day}, with the derived end where the last day is over. */
  public CertificateState stateOn(int day) {
    return day > lastDay && state.qualification().isOpen()
        ? state.with(QualificationState.EXPIRED)
        : state;
  }

  /** Returns the state that the events alone lead to; it is never expired. */
  public CertificateState state() {
    return state;
  }

  /** Returns the last day of the certificate, inclusive, or {@link EventSequence#NO_LAST_DAY}. */
  public int lastDay() {
    return lastDay;
  }

  /** Returns the day of the issue, or {@link #NEVER}. */
  public int issuedOn() {
    return issuedOn;
  }

  /**
   * Returns the day from which the next inspection is counted (issue, renewal, inspection), or
   * {@link #NEVER}.
   */
  public int checkedOn() {
    return checkedOn;
  }
}
