// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** The reason fits the event. */
final class CertificateReasonMisplaced extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-REASON-MISPLACED")
          .severity(Severity.ERROR)
          .title("事由与事项不符", "reason of another kind of end")
          .why(
              "注销的事由（退休、调离等）不是过错，吊销的事由（违法执法、转借证件等）是过错；两者不能混用，其他事项没有终止的事由。没有条文，由注销与吊销的区别得出。",
              "The reasons of a cancellation are no faults, those of a revocation are; they are not mixed, and other events have no reason of an end. There is no provision; it follows from the difference between the two.")
          .message(
              "“{event}”的事由是“{reason}”，该事由属于“{expected}”",
              "The event {event} has the reason {reason}, which is one for {expected}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "misconduct"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "revoked", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "misconduct"}]}"""))
          .build();

  CertificateReasonMisplaced() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    RecordColumns columns = row.value().columns();
    for (int i = 0; i < row.value().size(); i++) {
      int record = row.value().row(i);
      EventKind kind = columns.kind(record);
      Optional<EndReason> reason = columns.reason(record);
      if (reason.isPresent()) {
        sink.applied();
        if (reason.get().endsBy() != kind) {
          sink.at(columns.pointer(record) + "/reason")
              .with("event", kind.label())
              .with("reason", reason.get().label())
              .with("expected", reason.get().endsBy().label())
              .report();
        }
      }
    }
  }
}
