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
import java.util.EnumSet;

/** What happens must be possible in the state of its day. */
final class CertificateEventRefused extends RecordRule<PersonRecords> {
  private static final RefusedRecords REFUSED =
      new RefusedRecords(
          ImmutableSet.copyOf(
              EnumSet.complementOf(
                  EnumSet.of(Refusal.ENDED, Refusal.EXPIRED, Refusal.ALREADY_HELD))));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-EVENT-REFUSED")
          .severity(Severity.ERROR)
          .title("状态下不能发生的事项", "event that cannot happen")
          .why(
              "台账由事项推出每日的状态；在该日状态下不能发生的事项，或者漏记了前面的事项，或者日期有误。该记录不改变状态。没有直接的条文，每一情形在消息中注明出处或者说明由状态的含义得出。",
              "Events move the states of a register day by day. One that cannot happen in the state"
                  + " of its day shows that an earlier one is missing or a day is wrong; it moves"
                  + " nothing. There is no provision for all of them: the message names where each"
                  + " was read, or that it follows from the states.")
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
                    {"id": "e2", "kind": "resumed", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "suspended", "person": "p1",
                    "certificate": "enforcement", "day": "2024-04-01",
                    "recordedOn": "2024-04-01"},
                    {"id": "e3", "kind": "resumed", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}]}\
                  """))
          .build();

  CertificateEventRefused() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    REFUSED.check(row, sink);
  }
}
