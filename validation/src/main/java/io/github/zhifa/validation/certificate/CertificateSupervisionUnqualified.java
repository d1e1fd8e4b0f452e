// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.core.certificate.ActAnswer;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Who supervises holds a certificate of supervision on the day of the act. */
final class CertificateSupervisionUnqualified extends RecordRule<ActAnswer> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-SUPERVISION-UNQUALIFIED")
          .severity(Severity.ERROR)
          .title("无监督证件人员实施的监督", "supervision by an officer without a certificate")
          .why(
              "监督检查由持有行政执法监督证的人员实施，按检查当日判断。没有读到全国性条文，由行为所要求的证件种类得出。",
              "Who supervises holds a certificate of supervision, as of the day of the act. There"
                  + " is no provision for the whole country that was read; it follows from the kind"
                  + " of certificate that the act asks for.")
          .message(
              "{officer}在{day}未持有有效的行政执法监督证：{reason}",
              "The officer {officer} held no valid certificate of supervision on {day}: {reason}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "supervision", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p2",
                    "certificate": "supervision", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e3", "kind": "suspended", "person": "p2",
                    "certificate": "supervision", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}],
                   "acts": [{"id": "a1", "day": "2024-05-06", "certificate": "supervision",
                    "officers": ["p1", "p2"]}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "supervision", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p2",
                    "certificate": "supervision", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e3", "kind": "suspended", "person": "p2",
                    "certificate": "supervision", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}],
                   "acts": [{"id": "a1", "day": "2024-05-06", "certificate": "supervision",
                    "officers": ["p1"]}]}\
                  """))
          .build();

  CertificateSupervisionUnqualified() {
    super(INFO, ActAnswer.class);
  }

  @Override
  public void check(Row<ActAnswer> row, CheckContext context, FindingSink sink) {
    UnqualifiedOfficers.check(row, CertificateKind.SUPERVISION, sink);
  }
}
