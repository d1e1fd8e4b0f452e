// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.Refusal;
import io.github.zhifa.model.certificate.CertificateAnswer;
import io.github.zhifa.validation.certificate.HolderCourse.RefusedRecord;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A register follows one certificate of a kind for each key of a person. */
final class CertificateFurtherNotFollowed extends RecordRule<PersonRecords> {
  private static final RefusedRecords REFUSED =
      new RefusedRecords(ImmutableSet.of(Refusal.ALREADY_HELD));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-FURTHER-NOT-FOLLOWED")
          .severity(Severity.WARNING)
          .title("同种类的另一证件未计入", "further one of a kind not followed")
          .why(
              "台账按人员编号和证件种类推演，一个编号只推演一个证件。政策允许同一人持有多个同种类证件的，另发的证件不计入状态、存量和审核；应当为每个证件使用不同的人员编号。没有条文，由台账的推演方式得出。",
              "A register follows one certificate of a kind for each key of a person. Where the"
                  + " policy allows several, a further one is not in states, stocks and the review;"
                  + " give each certificate a key of its own. There is no provision; it follows"
                  + " from how a register is followed.")
          .message(
              "{day}的“{event}”未计入：政策允许同一人持有多个（{basis}），应为另一人员编号",
              "The event {event} on {day} is not followed: the policy allows several ({basis}),"
                  + " expected another key of the person")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "answers": [{"question": "one-of-a-kind", "holds": false,
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "answers": [{"question": "one-of-a-kind", "holds": false,
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1-a",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1-b", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}\
                  """))
          .build();

  CertificateFurtherNotFollowed() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    if (row.value().terms().allowsSeveral()) {
      sink.applied();
    }
    for (RefusedRecord refused : REFUSED.of(row.value())) {
      Optional<CertificateAnswer> answer = row.value().oneOfAKind(refused);
      if (answer.isPresent() && !answer.get().holds()) {
        RecordColumns columns = row.value().columns();
        sink.at(columns.pointer(refused.row()) + "/person")
            .with("event", refused.transition().event().label())
            .with("day", LocalDate.ofEpochDay(columns.day(refused.row())).toString())
            .with("basis", PolicyBasis.of(answer.get().origin()))
            .report();
      }
    }
  }
}
