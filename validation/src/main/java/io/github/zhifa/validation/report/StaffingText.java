// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.staffing.PlanAnswer;
import io.github.zhifa.core.staffing.PostCount;
import io.github.zhifa.core.staffing.StaffingSums;
import io.github.zhifa.core.staffing.TransferProblem;
import io.github.zhifa.core.staffing.UnitCount;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what is said of a staffing table for people: sums, units, findings, the plan. */
public final class StaffingText extends ReportPage {
  private static final List<AgencyLevel> AREAS =
      List.of(AgencyLevel.PROVINCE, AgencyLevel.CITY, AgencyLevel.COUNTY);

  private final StaffingReport report;

  private StaffingText(StaffingReport report, Language language) {
    super(language);
    this.report = report;
  }

  /** Returns {@code report} in {@code language}, ending with a line feed. */
  public static String write(StaffingReport report, Language language) {
    StaffingText writer = new StaffingText(report, language);
    writer.line(
        0,
        report.found().file(),
        report.found().title(),
        writer.say("截至", "as of") + " " + report.asOf());
    writer.sums(report.sums());
    report.sums().rows().forEach(writer::unit);
    report.found().findings().forEach(writer::finding);
    report.plan().ifPresent(writer::plan);
    writer.end(report.verdict(), report::count);
    return writer.text();
  }

  private void sums(StaffingSums sums) {
    line(2, say("合计", "total"), count(sums.total()));
    sums.byKind().forEach((kind, sum) -> sum(label(kind), sum));
    sums.byLevel().forEach((level, sum) -> sum(label(level), sum));
    for (AgencyLevel level : AREAS) {
      sums.byArea(level).forEach((area, sum) -> sum(area.digits(), sum));
    }
  }

  private void sum(String name, PostCount sum) {
    if (sum.posts() != 0 || sum.people() != 0 || sum.guests() != 0) {
      line(4, name, count(sum));
    }
  }

  private void unit(UnitCount row) {
    line(2, row.unit().id(), row.unit().name(), label(row.kind()), count(row.count()));
  }

  private String count(PostCount count) {
    String apart =
        count.away() == 0 && count.guests() == 0
            ? ""
            : "  "
                + say("他用", "away")
                + " "
                + count.away()
                + "  "
                + say("借用", "guests")
                + " "
                + count.guests();
    String leaders =
        count.leadershipPosts() == 0 && count.leaders() == 0
            ? ""
            : "  "
                + say("领导职数", "leadership posts")
                + " "
                + count.leadershipPosts()
                + "  "
                + say("领导成员", "leaders")
                + " "
                + count.leaders();
    return posts(count) + leaders + apart;
  }

  private String posts(PostCount count) {
    return say("核定", "posts")
        + " "
        + count.posts()
        + "  "
        + say("实有", "people")
        + " "
        + count.people()
        + "  "
        + say("空编", "vacant")
        + " "
        + count.vacant()
        + "  "
        + say("超编", "over")
        + " "
        + count.over();
  }

  private void finding(Finding finding) {
    line(2, label(finding.severity()), finding.code(), finding.pointer());
    line(4, language().of(finding.message()));
    law(4, finding.sources());
  }

  private void plan(PlanAnswer plan) {
    LocalDate day = PlanChange.day(plan, report.asOf());
    line(
        2,
        say("调整方案", "plan"),
        language().of(outcome(plan)),
        say("方案执行后", "after it, on") + " " + day);
    for (PlanChange change : PlanChange.of(plan, day)) {
      line(
          4,
          change.unit().id(),
          change.unit().name(),
          label(change.kind()),
          say("核定", "posts") + " " + change.before().posts() + " -> " + change.after().posts(),
          say("实有", "people") + " " + change.after().people());
    }
    for (TransferProblem problem : plan.problems()) {
      line(
          4,
          problem.fault().refuses() ? say("拒绝", "refused") : say("存疑", "doubtful"),
          problem.transfer().id(),
          label(problem.fault()));
      line(6, language().of(problem.text()));
      law(6, problem.sources());
    }
  }

  static BilingualText outcome(PlanAnswer plan) {
    if (!plan.accepted()) {
      return BilingualText.of("不可行", "refused");
    }
    return plan.isDoubtful()
        ? BilingualText.of("存疑，待核对", "doubtful")
        : BilingualText.of("可行", "accepted");
  }

  private void law(int indent, List<LegalSource> sources) {
    if (!sources.isEmpty()) {
      line(
          indent,
          say("依据", "law")
              + ": "
              + sources.stream()
                  .map(source -> "《" + source.instrument() + "》" + source.place().orElse(""))
                  .collect(Collectors.joining("; ")));
    }
  }
}
