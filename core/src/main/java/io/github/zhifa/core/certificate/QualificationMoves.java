// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.model.certificate.QualificationState.APPLIED;
import static io.github.zhifa.model.certificate.QualificationState.APPROVED;
import static io.github.zhifa.model.certificate.QualificationState.CANCELLED;
import static io.github.zhifa.model.certificate.QualificationState.CITY_REVIEWED;
import static io.github.zhifa.model.certificate.QualificationState.COUNTY_REVIEWED;
import static io.github.zhifa.model.certificate.QualificationState.HELD;
import static io.github.zhifa.model.certificate.QualificationState.INSPECTION_FAILED;
import static io.github.zhifa.model.certificate.QualificationState.REFUSED;
import static io.github.zhifa.model.certificate.QualificationState.REVOKED;
import static io.github.zhifa.model.certificate.QualificationState.SUSPENDED;
import static io.github.zhifa.model.certificate.QualificationState.UNIT_CHECKED;

import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;

/** What each event does to the qualification: a table by two switches, none with a default. */
final class QualificationMoves {
  private QualificationMoves() {}

  static Move<QualificationState> of(QualificationState state, EventKind event) {
    return switch (event) {
      case APPLIED -> apply(state);
      case UNIT_CHECKED -> step(state, UNIT_CHECKED);
      case COUNTY_REVIEWED -> step(state, COUNTY_REVIEWED);
      case CITY_REVIEWED -> step(state, CITY_REVIEWED);
      case PROVINCE_APPROVED -> step(state, APPROVED);
      case APPLICATION_REFUSED -> refuse(state);
      case ISSUED -> issue(state);
      case INSPECTED -> inspect(state, HELD);
      case INSPECTION_FAILED -> inspect(state, INSPECTION_FAILED);
      case SUSPENDED -> inForce(state, SUSPENDED);
      case RESUMED -> resume(state);
      case REISSUED, RENEWED -> inForce(state, HELD);
      case LOST, DAMAGED, VOIDED -> open(state, state);
      case CANCELLED -> open(state, CANCELLED);
      case REVOKED -> open(state, REVOKED);
      case CORRECTED, STRUCK -> Move.to(state); // about a record, not about the certificate
    };
  }

  private static Move<QualificationState> apply(QualificationState state) {
    return switch (state) {
      case NONE, REFUSED, EXPIRED, CANCELLED, REVOKED -> Move.to(APPLIED);
      case APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED, APPROVED ->
          Move.no(Refusal.APPLICATION_OPEN);
      case HELD, SUSPENDED, INSPECTION_FAILED -> Move.no(Refusal.ALREADY_HELD);
    };
  }

  /** Which bodies review depends on the level of the unit, so reviews may be left out. */
  private static Move<QualificationState> step(QualificationState state, QualificationState next) {
    return switch (state) {
      case APPLIED -> next == UNIT_CHECKED ? Move.to(next) : Move.no(Refusal.NOT_CHECKED);
      case UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED, APPROVED ->
          next.compareTo(state) > 0 ? Move.to(next) : Move.no(Refusal.STEP_DONE);
      case REFUSED -> Move.no(Refusal.APPLICATION_REFUSED);
      case NONE, HELD, SUSPENDED, INSPECTION_FAILED, EXPIRED, CANCELLED, REVOKED ->
          Move.no(Refusal.NO_APPLICATION);
    };
  }

  private static Move<QualificationState> refuse(QualificationState state) {
    return switch (state) {
      case APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED -> Move.to(REFUSED);
      case APPROVED -> Move.no(Refusal.DECIDED);
      case REFUSED -> Move.no(Refusal.APPLICATION_REFUSED);
      case NONE, HELD, SUSPENDED, INSPECTION_FAILED, EXPIRED, CANCELLED, REVOKED ->
          Move.no(Refusal.NO_APPLICATION);
    };
  }

  /** A register may begin with the issue; where it holds an application, that is decided first. */
  private static Move<QualificationState> issue(QualificationState state) {
    return switch (state) {
      case NONE, APPROVED, EXPIRED, CANCELLED, REVOKED -> Move.to(HELD);
      case APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED -> Move.no(Refusal.NOT_APPROVED);
      case REFUSED -> Move.no(Refusal.APPLICATION_REFUSED);
      case HELD, SUSPENDED, INSPECTION_FAILED -> Move.no(Refusal.ALREADY_HELD);
    };
  }

  private static Move<QualificationState> inspect(
      QualificationState state, QualificationState result) {
    return switch (state) {
      case HELD, INSPECTION_FAILED -> Move.to(result);
      case SUSPENDED -> Move.no(Refusal.WITHHELD);
      case NONE, APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED, APPROVED, REFUSED ->
          Move.no(Refusal.NOT_ISSUED);
      case EXPIRED -> Move.no(Refusal.EXPIRED);
      case CANCELLED, REVOKED -> Move.no(Refusal.ENDED);
    };
  }

  private static Move<QualificationState> resume(QualificationState state) {
    return switch (state) {
      case SUSPENDED -> Move.to(HELD);
      case HELD, INSPECTION_FAILED -> Move.no(Refusal.NOT_WITHHELD);
      case NONE, APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED, APPROVED, REFUSED ->
          Move.no(Refusal.NOT_ISSUED);
      case EXPIRED -> Move.no(Refusal.EXPIRED);
      case CANCELLED, REVOKED -> Move.no(Refusal.ENDED);
    };
  }

  /** What is done only to a certificate that is in force. */
  private static Move<QualificationState> inForce(
      QualificationState state, QualificationState next) {
    return switch (state) {
      case HELD -> Move.to(next);
      case SUSPENDED -> Move.no(Refusal.WITHHELD);
      case INSPECTION_FAILED -> Move.no(Refusal.INSPECTION_OPEN);
      case NONE, APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED, APPROVED, REFUSED ->
          Move.no(Refusal.NOT_ISSUED);
      case EXPIRED -> Move.no(Refusal.EXPIRED);
      case CANCELLED, REVOKED -> Move.no(Refusal.ENDED);
    };
  }

  /** What can happen to any certificate that was issued and has not ended. */
  private static Move<QualificationState> open(QualificationState state, QualificationState next) {
    return switch (state) {
      case HELD, SUSPENDED, INSPECTION_FAILED -> Move.to(next);
      case NONE, APPLIED, UNIT_CHECKED, COUNTY_REVIEWED, CITY_REVIEWED, APPROVED, REFUSED ->
          Move.no(Refusal.NOT_ISSUED);
      case EXPIRED -> Move.no(Refusal.EXPIRED);
      case CANCELLED, REVOKED -> Move.no(Refusal.ENDED);
    };
  }
}
