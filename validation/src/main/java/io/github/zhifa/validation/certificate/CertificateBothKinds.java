// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.CertificateAnswer;
import io.github.zhifa.model.certificate.CertificateQuestion;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** One person does not hold both kinds where the policy forbids it. */
final class CertificateBothKinds extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-BOTH-KINDS")
          .severity(Severity.ERROR)
          .title("同时持有执法证和监督证", "both kinds held at once")
          .why(
              "执法的人不监督自己；所选政策不允许同一人同时持有两种证件的，应当先注销其一。没有全国性条文，只在政策作答时检查。",
              "Who enforces does not supervise. Where the policy does not let one person hold both"
                  + " kinds, one is cancelled first. There is no provision for the whole country;"
                  + " the rule applies only where a policy answers.")
          .message(
              "{day}仍持有{other}，又发给{kind}；政策不允许同时持有（{basis}）",
              "Holds {other} on {day} and is issued {kind}; the policy allows one of them"
                  + " ({basis})")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "answers": [{"question": "both-kinds", "holds": false,
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1", "certificate": "supervision",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "answers": [{"question": "both-kinds", "holds": false,
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "transferred"},
                    {"id": "e3", "kind": "issued", "person": "p1", "certificate": "supervision",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}\
                  """))
          .build();

  CertificateBothKinds() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    if (row.value().courses().size() < 2) {
      return;
    }
    for (HolderCourse course : row.value().courses()) {
      for (int i = 0; i < course.size(); i++) {
        if (row.value().columns().kind(course.row(i)) == EventKind.ISSUED) {
          lookBeside(course, i, row.value(), sink);
        }
      }
    }
  }

  private static void lookBeside(
      HolderCourse course, int step, PersonRecords person, FindingSink sink) {
    LocalDate day = LocalDate.ofEpochDay(course.day(step));
    Optional<CertificateAnswer> allowed =
        person.terms().terms().given(CertificateQuestion.BOTH_KINDS, day);
    if (allowed.isEmpty()) {
      return;
    }
    sink.applied();
    for (HolderCourse other : person.courses()) {
      // Of two that are issued on one day the one of the later kind is reported.
      boolean first = course.kind().compareTo(other.kind()) < 0;
      if (!allowed.get().holds()
          && other != course
          && other.on(course.day(step)).isOpen()
          && (!first || other.on(course.day(step) - 1).isOpen())) {
        sink.at(person.columns().pointer(course.row(step)) + "/certificate")
            .with("day", day.toString())
            .with("other", other.kind().label())
            .with("kind", course.kind().label())
            .with("basis", PolicyBasis.of(allowed.get().origin()))
            .report();
      }
    }
  }
}
