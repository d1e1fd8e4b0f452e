// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** A certificate does not end before it begins. */
final class CertificateDaysReversed extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-DAYS-REVERSED")
          .severity(Severity.ERROR)
          .title("有效期早于生效日", "last day before the day of effect")
          .why(
              "有效期的最后一日不能早于发证、换发、补办之日。没有条文，由日期的含义得出。",
              "The last day of a certificate is not before the day on which it is issued, renewed or replaced. There is no provision; it follows from what the days mean.")
          .message("有效期至{last}，早于生效日{day}", "Valid until {last}, before the day of effect {day}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "validUntil": "2022-02-28"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "validUntil": "2028-02-29"}]}"""))
          .build();

  CertificateDaysReversed() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    RecordColumns columns = row.value().columns();
    for (int i = 0; i < row.value().size(); i++) {
      int record = row.value().row(i);
      sink.applied();
      if (columns.validUntil(record) < columns.day(record)) {
        sink.at(columns.pointer(record) + "/validUntil")
            .with("last", LocalDate.ofEpochDay(columns.validUntil(record)).toString())
            .with("day", LocalDate.ofEpochDay(columns.day(record)).toString())
            .report();
      }
    }
  }
}
