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

/** Corrections come after what they correct, one after the other. */
final class CertificateCorrectionOrder extends RecordRule<RegisterFaults> {
  private static final CorrectionFaults FAULTS =
      new CorrectionFaults(
          ImmutableSet.of(
              FaultCode.TARGET_LATER, FaultCode.TARGET_CIRCULAR, FaultCode.CORRECTED_TWICE));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-CORRECTION-ORDER")
          .severity(Severity.ERROR)
          .title("更正的先后不清", "order of corrections unclear")
          .why(
              "更正应当登记在所更正的记录之后，不能互相指向；同日两次更正同一记录的，先后不清，以编号较大的为准。没有条文，由更正的含义得出。",
              "A correction is recorded after what it corrects, and corrections do not name each other. Of two on one day the greater id counts, though their order is not known. There is no provision; it follows from what a correction is.")
          .message(
              "记录“{record}”更正“{target}”：{what}", "The record {record} corrects {target}: {what}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-06"},
                    {"id": "e2", "kind": "struck", "person": "p1", "certificate": "enforcement",
                    "day": "2023-03-01", "recordedOn": "2023-03-02", "corrects": "e1"}]}"""))
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

  CertificateCorrectionOrder() {
    super(INFO, RegisterFaults.class);
  }

  @Override
  public void check(Row<RegisterFaults> row, CheckContext context, FindingSink sink) {
    FAULTS.check(row, sink);
  }
}
