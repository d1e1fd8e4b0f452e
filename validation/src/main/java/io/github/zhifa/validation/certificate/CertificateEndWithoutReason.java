// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** A certificate ends for a reason that is recorded. */
final class CertificateEndWithoutReason extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-END-WITHOUT-REASON")
          .severity(Severity.WARNING)
          .title("注销、吊销未载明事由", "end without a reason")
          .why(
              "注销与吊销的后果不同，每月审核也要按退休、调离分列；未载明事由的不能分列，也不能核对。没有条文，由审核的需要得出。",
              "What follows depends on why a certificate ended, and the monthly review tells retired and transferred apart; without a reason neither can be. There is no provision; it follows from what the review needs.")
          .message(
              "{day}{event}，未载明事由，应为其中之一：{expected}",
              "The event {event} of {day} has no reason, expected one of: {expected}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "transferred"}]}"""))
          .build();

  CertificateEndWithoutReason() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    RecordColumns columns = row.value().columns();
    for (int i = 0; i < row.value().size(); i++) {
      int record = row.value().row(i);
      EventKind kind = columns.kind(record);
      if (kind == EventKind.CANCELLED || kind == EventKind.REVOKED) {
        sink.applied();
        if (columns.reason(record).isEmpty()) {
          sink.at(columns.pointer(record) + "/reason")
              .with("event", kind.label())
              .with("day", LocalDate.ofEpochDay(columns.day(record)).toString())
              .with("expected", EndReasons.of(kind))
              .report();
        }
      }
    }
  }
}
