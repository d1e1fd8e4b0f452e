// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** Who left holds no certificate. */
final class CertificateLeftStillHeld extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-LEFT-STILL-HELD")
          .severity(Severity.WARNING)
          .title("已离岗而另一证件未注销", "left, the other certificate still open")
          .why(
              "退休、调离、离职、死亡、辞退的人员不再在岗，两种证件都应当注销；一种因此注销而另一种仍有效的，属于漏办。没有条文，由在岗持证的含义得出。",
              "Who retired, was transferred, left, died or was dismissed is out of the post, for both kinds of certificate. Where one was cancelled for it and the other is open, that was forgotten. There is no provision; it follows from holding a certificate for a post.")
          .message(
              "{other}已于{day}因{reason}注销，{kind}仍为“{state}”",
              "The {other} was cancelled on {day} ({reason}), the {kind} is still {state}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1", "certificate": "supervision",
                    "day": "2023-03-01", "recordedOn": "2023-03-01"},
                    {"id": "e3", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "retired"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1", "certificate": "supervision",
                    "day": "2023-03-01", "recordedOn": "2023-03-01"},
                    {"id": "e3", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "retired"},
                    {"id": "e4", "kind": "cancelled", "person": "p1",
                    "certificate": "supervision", "day": "2024-05-06",
                    "recordedOn": "2024-05-06", "reason": "retired"}]}"""))
          .build();

  CertificateLeftStillHeld() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    int day = Math.toIntExact(context.asOf().toEpochDay());
    for (HolderCourse left : row.value().courses()) {
      int step = left.stepOn(day);
      if (step >= 0 && hasLeft(left, step, row.value().columns())) {
        sink.applied();
        for (HolderCourse course : row.value().courses()) {
          if (course.on(day).isOpen() && !isIssuedAfter(course, left.day(step), day, row.value())) {
            report(left, step, course, day, row.value(), sink);
          }
        }
      }
    }
  }

  private static boolean hasLeft(HolderCourse course, int step, RecordColumns columns) {
    return course.state(step).qualification() == QualificationState.CANCELLED
        && columns.reason(course.row(step)).filter(EndReason::isLeaving).isPresent();
  }

  /** Who came back was issued a new one. */
  private static boolean isIssuedAfter(
      HolderCourse course, int left, int day, PersonRecords person) {
    int step = course.stepOn(day);
    while (step >= 0 && person.columns().kind(course.row(step)) != EventKind.ISSUED) {
      step--;
    }
    return step >= 0 && course.day(step) > left;
  }

  private static void report(
      HolderCourse left,
      int step,
      HolderCourse course,
      int day,
      PersonRecords person,
      FindingSink sink) {
    sink.at(person.columns().pointer(course.row(course.stepOn(day))))
        .with("other", left.kind().label())
        .with("day", LocalDate.ofEpochDay(left.day(step)).toString())
        .with("reason", person.columns().reason(left.row(step)).orElseThrow().label())
        .with("kind", course.kind().label())
        .with("state", course.on(day).label())
        .related(person.columns().pointer(left.row(step)))
        .report();
  }
}
