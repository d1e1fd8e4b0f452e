// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.Refusal;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A certificate that has ended is not moved. */
final class CertificateEventAfterEnd extends RecordRule<PersonRecords> {
  private static final RefusedRecords REFUSED = new RefusedRecords(ImmutableSet.of(Refusal.ENDED));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-EVENT-AFTER-END")
          .severity(Severity.ERROR)
          .title("注销、吊销之后的事项", "event after the end")
          .why(
              "证件注销或者吊销之后即告终止，其后除重新申领外不再有事项；出现的，或者注销有误，或者记错了证件。没有直接的条文，由状态的含义得出。",
              "A cancelled or revoked certificate has ended, and nothing but a new application"
                  + " follows. Where something does, the end or the certificate is wrong. There is"
                  + " no provision; it follows from what the states mean.")
          .message(
              "{day}的“{event}”不能发生：资格{state}，证件{card}，{why}（{basis}）",
              "The event {event} on {day} cannot happen: qualification {state}, card {card}; {why}"
                  + " ({basis})")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "retired"},
                    {"id": "e3", "kind": "inspected", "person": "p1",
                    "certificate": "enforcement", "day": "2024-06-03",
                    "recordedOn": "2024-06-03"}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "inspected", "person": "p1",
                    "certificate": "enforcement", "day": "2024-04-02",
                    "recordedOn": "2024-04-02"},
                    {"id": "e3", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "retired"}]}\
                  """))
          .build();

  CertificateEventAfterEnd() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    REFUSED.check(row, sink);
  }
}
