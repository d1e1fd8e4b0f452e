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

/** Who enforces is qualified on the day of the act. */
final class CertificateActUnqualified extends RecordRule<ActAnswer> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-ACT-UNQUALIFIED")
          .severity(Severity.ERROR)
          .title("无执法资格人员实施的行为", "act by an officer without qualification")
          .why(
              "行政处罚应当由具有行政执法资格的执法人员实施，是否具有资格按行为当日判断；证件过期、注销、暂扣期间实施的行为可能被撤销。应当由具有资格的人员重新实施，或者更正台账。",
              "Penalties are imposed by officers with an enforcement qualification, as of the day"
                  + " of each act; what was done while the certificate was expired, cancelled or"
                  + " suspended may be set aside. Have it done again by qualified officers, or"
                  + " correct the register.")
          .source("中华人民共和国行政处罚法", "第四十二条第一款")
          .message(
              "{officer}在{day}不具有行政执法资格：{reason}",
              "The officer {officer} was not qualified on {day}: {reason}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p2",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e3", "kind": "suspended", "person": "p2",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}],
                   "acts": [{"id": "a1", "day": "2024-05-06", "certificate": "enforcement",
                    "officers": ["p1", "p2"]}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p2",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e3", "kind": "suspended", "person": "p2",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06"}],
                   "acts": [{"id": "a1", "day": "2024-05-05", "certificate": "enforcement",
                    "officers": ["p1", "p2"]}]}\
                  """))
          .build();

  CertificateActUnqualified() {
    super(INFO, ActAnswer.class);
  }

  @Override
  public void check(Row<ActAnswer> row, CheckContext context, FindingSink sink) {
    UnqualifiedOfficers.check(row, CertificateKind.ENFORCEMENT, sink);
  }
}
