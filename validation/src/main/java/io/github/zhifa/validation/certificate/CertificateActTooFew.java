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

/** Two qualified officers do an act. */
final class CertificateActTooFew extends RecordRule<ActAnswer> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-ACT-TOO-FEW")
          .severity(Severity.ERROR)
          .title("具有资格的执法人员少于两人", "fewer than two qualified officers")
          .why(
              "执法人员不得少于两人，且均应当具有行政执法资格，法律另有规定的除外；简易程序没有一人执法的一般例外。法律另有规定的，在行为中载明 otherwise。",
              "An act is done by no fewer than two officers, each of them qualified, unless a law"
                  + " says otherwise; the summary procedure is no general exception. Where a law"
                  + " does say otherwise, the act names it in otherwise.")
          .source("中华人民共和国行政处罚法", "第四十二条第一款")
          .message(
              "{day}的行为有{qualified}名具有资格的执法人员，应为{needed}名以上",
              "The act of {day} was done by {qualified} qualified officers, expected {needed} or"
                  + " more")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p2",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"}],
                   "acts": [{"id": "a1", "day": "2024-05-06", "certificate": "enforcement",
                    "officers": ["p1"]}]}\
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
                    "recordedOn": "2023-03-01"}],
                   "acts": [{"id": "a1", "day": "2024-05-06", "certificate": "enforcement",
                    "officers": ["p1", "p2"]}]}\
                  """))
          .build();

  CertificateActTooFew() {
    super(INFO, ActAnswer.class);
  }

  @Override
  public void check(Row<ActAnswer> row, CheckContext context, FindingSink sink) {
    ActAnswer answer = row.value();
    if (answer.act().certificate() != CertificateKind.ENFORCEMENT) {
      return;
    }
    sink.applied();
    if (!answer.hasEnough()) {
      sink.at(row.pointer() + "/officers")
          .with("day", answer.act().day().toString())
          .with("qualified", answer.qualified())
          .with("needed", answer.needed())
          .report();
    }
  }
}
