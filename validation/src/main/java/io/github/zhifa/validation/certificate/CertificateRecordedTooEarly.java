// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** What happens by itself is not recorded before it happened. */
final class CertificateRecordedTooEarly extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-RECORDED-TOO-EARLY")
          .severity(Severity.ERROR)
          .title("事情发生之前的记录", "recorded before it happened")
          .why(
              "决定可以预先登记（如下月起注销），但申领、审查、年审、遗失、损毁、死亡在发生之前无从登记。没有条文，由日期的含义得出。",
              "A decision may be recorded ahead of its effect, as a cancellation from next month on; an application, a review, an inspection, a loss, damage or a death cannot be recorded before it happened. There is no provision; it follows from what the days mean.")
          .message(
              "“{event}”发生在{day}，却于{recorded}登记",
              "The event {event} of {day} is recorded on {recorded}, before it happened")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "lost", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-03"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "lost", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-03", "recordedOn": "2024-05-06"}]}"""))
          .build();

  CertificateRecordedTooEarly() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    RecordColumns columns = row.value().columns();
    for (int i = 0; i < row.value().size(); i++) {
      int record = row.value().row(i);
      if (isFact(columns, record)) {
        sink.applied();
        if (columns.recordedOn(record) < columns.day(record)) {
          sink.at(columns.pointer(record) + "/recordedOn")
              .with("event", columns.kind(record).label())
              .with("day", LocalDate.ofEpochDay(columns.day(record)).toString())
              .with("recorded", LocalDate.ofEpochDay(columns.recordedOn(record)).toString())
              .report();
        }
      }
    }
  }

  private static boolean isFact(RecordColumns columns, int record) {
    return switch (columns.kind(record)) {
      case APPLIED,
          UNIT_CHECKED,
          COUNTY_REVIEWED,
          CITY_REVIEWED,
          INSPECTED,
          INSPECTION_FAILED,
          LOST,
          DAMAGED ->
          true;
      case CANCELLED -> columns.reason(record).filter(EndReason.DIED::equals).isPresent();
      case PROVINCE_APPROVED,
          APPLICATION_REFUSED,
          ISSUED,
          SUSPENDED,
          RESUMED,
          VOIDED,
          REISSUED,
          RENEWED,
          REVOKED,
          CORRECTED,
          STRUCK ->
          false;
    };
  }
}
