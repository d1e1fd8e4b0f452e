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

/** A person holds one certificate of a kind. */
final class CertificateHeldTwice extends RecordRule<PersonRecords> {
  private static final RefusedRecords REFUSED =
      new RefusedRecords(ImmutableSet.of(Refusal.ALREADY_HELD));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-HELD-TWICE")
          .severity(Severity.ERROR)
          .title("同一人同一种类两个有效证件", "two of one kind")
          .why(
              "同一人同一种类只能持有一个有效证件；已持有的，到期换发，遗失、损毁补办，不得再次申领、发证。没有直接的条文，由换发、补办与发证的区别得出。",
              "One person holds one certificate of a kind. Who holds one has it renewed or replaced and is not issued another. There is no provision; it follows from the difference between issue, renewal and replacement.")
          .message(
              "{day}的“{event}”不能发生：资格{state}，证件{card}，{why}（{basis}）",
              "The event {event} on {day} cannot happen: qualification {state}, card {card}; {why} ({basis})")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-05",
                    "recordedOn": "2024-05-05", "reason": "transferred"},
                    {"id": "e3", "kind": "issued", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}"""))
          .build();

  CertificateHeldTwice() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    REFUSED.check(row, context, sink);
  }
}
