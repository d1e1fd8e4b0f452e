// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.staffing.PostCount;
import io.github.zhifa.core.staffing.StaffingSums;
import io.github.zhifa.core.staffing.TransferProblem;
import io.github.zhifa.core.staffing.UnitCount;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Finding;
import java.util.List;

/**
 * Writes what is said of a staffing table as one table: a row for each sum, each unit and kind,
 * each finding and each problem of a plan; the first column says which.
 */
public final class StaffingCsv {
  private static final List<BilingualText> HEAD =
      List.of(
          BilingualText.of("类别", "row"),
          BilingualText.of("编号或者位置", "key or place"),
          BilingualText.of("名称或者代码", "name or code"),
          BilingualText.of("编制类别", "kind"),
          BilingualText.of("核定编制", "posts"),
          BilingualText.of("实有人员", "people"),
          BilingualText.of("空编", "vacant"),
          BilingualText.of("超编", "over"),
          BilingualText.of("领导职数", "leadership posts"),
          BilingualText.of("领导成员", "leaders"),
          BilingualText.of("在他处使用", "away"),
          BilingualText.of("借用他处", "guests"),
          BilingualText.of("说明", "message"));
  private static final ImmutableList<String> NO_COUNT =
      ImmutableList.of("", "", "", "", "", "", "", "");

  private final CsvLines lines = new CsvLines();
  private final Language language;

  private StaffingCsv(Language language) {
    this.language = language;
  }

  /** Returns the table in {@code language}. */
  public static String write(StaffingReport report, Language language) {
    StaffingCsv table = new StaffingCsv(language);
    table.lines.add(HEAD.stream().map(language::of).toList());
    table.sums(report.sums());
    report.sums().rows().forEach(table::unit);
    report.found().findings().forEach(table::finding);
    report.plan().ifPresent(plan -> plan.problems().forEach(table::problem));
    return table.lines.toString();
  }

  private void sums(StaffingSums sums) {
    counted(language.of("合计", "total"), "", "", "", sums.total());
    sums.byKind()
        .forEach(
            (kind, sum) ->
                counted(language.of("类别合计", "by kind"), "", "", language.of(kind.label()), sum));
    sums.byLevel()
        .forEach(
            (level, sum) ->
                counted(language.of("层级合计", "by level"), "", language.of(level.label()), "", sum));
    for (AgencyLevel level : AgencyLevel.values()) {
      if (level != AgencyLevel.NATIONAL) {
        sums.byArea(level)
            .forEach(
                (area, sum) ->
                    counted(
                        language.of("区划合计", "by area"),
                        area.digits(),
                        language.of(level.label()),
                        "",
                        sum));
      }
    }
  }

  private void unit(UnitCount row) {
    counted(
        language.of("机构", "unit"),
        row.unit().id(),
        row.unit().name(),
        language.of(row.kind().label()),
        row.count());
  }

  private void counted(String row, String key, String name, String kind, PostCount count) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(row, key, name, kind);
    for (long number :
        new long[] {
          count.posts(),
          count.people(),
          count.vacant(),
          count.over(),
          count.leadershipPosts(),
          count.leaders(),
          count.away(),
          count.guests()
        }) {
      cells.add(Long.toString(number));
    }
    lines.add(cells.add("").build());
  }

  private void finding(Finding finding) {
    said(
        language.of(finding.severity().label()),
        finding.pointer(),
        finding.code(),
        language.of(finding.message()));
  }

  private void problem(TransferProblem problem) {
    said(
        problem.fault().refuses()
            ? language.of("方案不可行", "plan refused")
            : language.of("方案存疑", "plan doubtful"),
        problem.transfer().id(),
        language.of(problem.fault().label()),
        language.of(problem.text()));
  }

  private void said(String row, String key, String name, String message) {
    lines.add(
        ImmutableList.<String>builder()
            .add(row, key, name, "")
            .addAll(NO_COUNT)
            .add(message)
            .build());
  }
}
