// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.FaultCode;
import io.github.zhifa.validation.certificate.RegisterFaults.LocatedFault;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** No two records of a register have one id. */
final class CertificateRecordIdRepeated extends RecordRule<RegisterFaults> {
  private static final ImmutableSet<FaultCode> CODES = ImmutableSet.of(FaultCode.ID_REPEATED);
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-RECORD-ID-REPEATED")
          .severity(Severity.ERROR)
          .title("记录编号重复", "record id repeated")
          .why(
              "更正和撤回以编号指明所针对的记录，编号重复则无从指明；先登记的一条算数，后一条不算。没有条文，由编号的用途得出。",
              "Corrections name a record by its id; with two of one id none is named. The one recorded first counts, the other does not. There is no provision; it follows from what an id is for.")
          .message(
              "记录编号“{record}”已用于内容不同的另一条记录",
              "The id {record} belongs to another record that says something else")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e1", "kind": "inspected", "person": "p1",
                    "certificate": "enforcement", "day": "2024-03-01",
                    "recordedOn": "2024-03-01"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "inspected", "person": "p1",
                    "certificate": "enforcement", "day": "2024-03-01",
                    "recordedOn": "2024-03-01"}]}"""))
          .build();

  CertificateRecordIdRepeated() {
    super(INFO, RegisterFaults.class);
  }

  @Override
  public void check(Row<RegisterFaults> row, CheckContext context, FindingSink sink) {
    if (row.value().records() > 0) {
      sink.applied();
    }
    for (LocatedFault each : row.value().faults()) {
      if (CODES.contains(each.fault().code())) {
        sink.at(each.pointer() + "/id")
            .with("record", PersonalText.masked(each.fault().record().id()))
            .report();
      }
    }
  }
}
