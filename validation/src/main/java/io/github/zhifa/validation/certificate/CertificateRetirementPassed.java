// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.core.certificate.RetirementAge;
import io.github.zhifa.core.certificate.RetirementAge.Forecast;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The certificate of a retired person is cancelled. */
final class CertificateRetirementPassed extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-RETIREMENT-PASSED")
          .severity(Severity.WARNING)
          .title("已过退休年龄仍持证", "held past the retirement age")
          .why(
              "每月审核退休人员并注销其证件；按出生年月推算的法定退休月份已过而证件仍有效的，应当核实是否已经退休。推算只是提示：弹性退休可提前或者推迟，以实际退休为准。",
              "Certificates of retired persons are reviewed and cancelled every month. Where the month of retirement that follows from the birth month is over and the certificate is open, ask whether the person has retired. It is a forecast: retirement may be earlier or later, and what took place counts.")
          .source("国务院关于渐进式延迟法定退休年龄的办法", "第一条")
          .message(
              "{month}达到法定退休年龄（推迟{delay}个月），截至{day}证件仍为“{state}”",
              "Reached the retirement age in {month} (delayed by {delay} months), the certificate is still {state} on {day}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "holder": {"birthMonth": "1965-01",
                    "retirement": "male"}}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  { "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "holder": {"birthMonth": "1965-01",
                    "retirement": "male"}},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2025-03-03",
                    "recordedOn": "2025-03-03", "reason": "retired"}]}"""))
          .build();

  CertificateRetirementPassed() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    for (HolderCourse course : row.value().courses()) {
      int last = course.stepOn(Math.toIntExact(context.asOf().toEpochDay()));
      int stated = lastStated(course, last, row.value().columns());
      if (stated >= 0) {
        sink.applied();
        look(course, stated, row.value().columns(), context.asOf(), sink);
      }
    }
  }

  /** Returns the record by {@code step} that says last of which category the person is, or -1. */
  private static int lastStated(HolderCourse course, int step, RecordColumns columns) {
    int at = step;
    while (at >= 0 && !columns.hasHolder(course.row(at))) {
      at--;
    }
    return at < 0 ? -1 : course.row(at);
  }

  private static void look(
      HolderCourse course, int record, RecordColumns columns, LocalDate day, FindingSink sink) {
    Optional<YearMonth> birth = columns.birthMonth(record);
    Optional<RetirementCategory> category = columns.retirement(record);
    QualificationState state = course.on(Math.toIntExact(day.toEpochDay()));
    if (birth.isEmpty() || category.isEmpty() || !state.isOpen()) {
      return;
    }
    Forecast forecast = RetirementAge.forecast(birth.get(), category.get());
    if (forecast.month().isBefore(YearMonth.from(day))) {
      sink.at(columns.pointer(record) + "/holder/birthMonth")
          .with("month", forecast.month().toString())
          .with("delay", forecast.delayMonths())
          .with("day", day.toString())
          .with("state", state.label())
          .report();
    }
  }
}
