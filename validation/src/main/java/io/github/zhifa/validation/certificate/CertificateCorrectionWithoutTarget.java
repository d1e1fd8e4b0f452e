// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.FaultCode;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A correction names a record that is there. */
final class CertificateCorrectionWithoutTarget extends RecordRule<RegisterFaults> {
  private static final CorrectionFaults FAULTS =
      new CorrectionFaults(ImmutableSet.of(FaultCode.TARGET_MISSING, FaultCode.TARGET_UNKNOWN));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-CORRECTION-WITHOUT-TARGET")
          .severity(Severity.ERROR)
          .title("更正所指的记录不存在", "corrected record not there")
          .why(
              "更正或者撤回必须指明台账中的一条记录，否则什么也没有更正。没有条文，由更正的含义得出。",
              "A correction or a strike names a record of the register; else nothing is corrected. There is no provision; it follows from what a correction is.")
          .message(
              "记录“{record}”所更正的“{target}”：{what}，应为台账中已有的编号",
              "The record {record} corrects {target}: {what}, expected the id of a record")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "struck", "person": "p1", "certificate": "enforcement",
                    "day": "2023-03-01", "recordedOn": "2023-04-03", "corrects": "e9"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "struck", "person": "p1", "certificate": "enforcement",
                    "day": "2023-03-01", "recordedOn": "2023-04-03", "corrects": "e1"}]}"""))
          .build();

  CertificateCorrectionWithoutTarget() {
    super(INFO, RegisterFaults.class);
  }

  @Override
  public void check(Row<RegisterFaults> row, CheckContext context, FindingSink sink) {
    FAULTS.check(row, sink);
  }
}
