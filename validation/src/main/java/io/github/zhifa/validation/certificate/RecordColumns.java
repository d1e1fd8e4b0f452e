// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The records of a register, each by its number from 0. Days are counted from 1970-01-01. A
 * register may be kept in any way that answers these.
 */
public interface RecordColumns {
  /** Returns what happened. */
  EventKind kind(int row);

  /** Returns the kind of certificate. */
  CertificateKind certificate(int row);

  /** Returns the key of the person. */
  String person(int row);

  /** Returns the day on which it took effect. */
  int day(int row);

  /** Returns the day on which it was recorded. */
  int recordedOn(int row);

  /** Returns the printed last day, inclusive, or {@link EventSequence#NO_LAST_DAY}. */
  int validUntil(int row);

  /** Returns why the certificate ended. */
  Optional<EndReason> reason(int row);

  /** Returns the number of the card. */
  Optional<String> card(int row);

  /** Returns how the person is employed, where it is stated with the record. */
  Optional<StaffKind> staffKind(int row);

  /** Returns the month of birth, where it is stated with the record. */
  Optional<YearMonth> birthMonth(int row);

  /** Returns the category of retirement, where it is stated with the record. */
  Optional<RetirementCategory> retirement(int row);

  /** Returns whether anything is stated of the person with the record. */
  boolean hasHolder(int row);

  /** Returns the JSON pointer of the record. */
  String pointer(int row);

  /** Returns all that the record says. */
  CertificateEvent event(int row);
}
