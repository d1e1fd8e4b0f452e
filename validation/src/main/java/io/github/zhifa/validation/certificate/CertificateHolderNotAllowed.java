// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.HolderRule;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A certificate is issued to persons who may hold it. */
final class CertificateHolderNotAllowed extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-HOLDER-NOT-ALLOWED")
          .severity(Severity.ERROR)
          .title("不得持证的人员", "holder who may not hold")
          .why(
              "哪些人员不得持证由地方规定，如河南省行政执法条例第二十条（工勤人员、劳动合同工、临时工）、山东省行政执法监督条例第十条（劳动合同制、劳务派遣、临时借调人员）。没有全国性条文，只按所选政策检查，消息注明出处。",
              "Who may not hold a certificate is for provinces to say, as Henan (art 20: support,"
                  + " contract and temporary workers) and Shandong (art 10: contract, dispatched"
                  + " and seconded persons) do. There is no provision for the whole country; the"
                  + " rule asks the policy, and the message names its source.")
          .message(
              "{staff}在{day}不得持有{kind}（{basis}）",
              "Staff of the kind {staff} may not hold {kind} on {day} ({basis})")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "holders": [{"staffKind": "contract", "allowed": false,
                    "origin": {"readFrom": "invented", "evidence": "read"}},
                    {"staffKind": "institution", "allowed": true,
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "holder": {"staffKind": "contract"}}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "holders": [{"staffKind": "contract", "allowed": false,
                    "origin": {"readFrom": "invented", "evidence": "read"}},
                    {"staffKind": "institution", "allowed": true,
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "holder": {"staffKind": "institution"}}]}\
                  """))
          .build();

  CertificateHolderNotAllowed() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    RecordColumns columns = row.value().columns();
    for (HolderCourse course : row.value().courses()) {
      Optional<StaffKind> staff = Optional.empty();
      for (int i = 0; i < course.size(); i++) {
        Optional<StaffKind> stated = columns.staffKind(course.row(i));
        staff = stated.isPresent() ? stated : staff;
        if (staff.isPresent() && columns.kind(course.row(i)) == EventKind.ISSUED) {
          ask(staff.get(), course, i, row.value(), sink);
        }
      }
    }
  }

  private static void ask(
      StaffKind staff, HolderCourse course, int step, PersonRecords person, FindingSink sink) {
    LocalDate day = LocalDate.ofEpochDay(course.day(step));
    Optional<HolderRule> rule = person.terms().terms().holderRule(course.kind(), staff, day);
    if (rule.isPresent()) {
      sink.applied();
    }
    if (rule.isPresent() && !rule.get().allowed()) {
      sink.at(person.columns().pointer(course.row(step)) + "/holder/staffKind")
          .with("staff", staff.label())
          .with("day", day.toString())
          .with("kind", course.kind().label())
          .with("basis", PolicyBasis.of(rule.get().origin()))
          .report();
    }
  }
}
