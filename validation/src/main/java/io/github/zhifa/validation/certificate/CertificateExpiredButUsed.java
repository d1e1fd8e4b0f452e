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

/** Nothing is done to a certificate whose last day is over. */
final class CertificateExpiredButUsed extends RecordRule<PersonRecords> {
  private static final RefusedRecords REFUSED =
      new RefusedRecords(ImmutableSet.of(Refusal.EXPIRED));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-EXPIRED-BUT-USED")
          .severity(Severity.ERROR)
          .title("过期后仍在使用", "used after its last day")
          .why(
              "有效期届满即视为终止，其后的年审、暂扣、换发等说明过期的证件仍在使用。应当先重新申领，或者更正有效期。没有直接的条文，由有效期的含义得出。",
              "A certificate ends with its last day. An inspection, suspension or renewal"
                  + " afterwards shows that it is used still. Apply anew, or correct the last day."
                  + " There is no provision; it follows from what a last day means.")
          .message(
              "{day}的“{event}”不能发生：资格{state}，证件{card}，{why}（{basis}）",
              "The event {event} on {day} cannot happen: qualification {state}, card {card}; {why}"
                  + " ({basis})")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2019-03-01",
                    "recordedOn": "2019-03-01", "validUntil": "2024-02-29"},
                    {"id": "e2", "kind": "inspected", "person": "p1",
                    "certificate": "enforcement", "day": "2024-03-04",
                    "recordedOn": "2024-03-04"}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2019-03-01",
                    "recordedOn": "2019-03-01", "validUntil": "2024-02-29"},
                    {"id": "e2", "kind": "inspected", "person": "p1",
                    "certificate": "enforcement", "day": "2024-02-29",
                    "recordedOn": "2024-02-29"}]}\
                  """))
          .build();

  CertificateExpiredButUsed() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    REFUSED.check(row, sink);
  }
}
