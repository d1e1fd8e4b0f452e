// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.certificate.Stock;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.register.PublishedFigures.ComparedFigure;
import io.github.zhifa.validation.register.RegisterSurvey.ReviewLine;
import java.util.List;

/**
 * Writes what is said of a register as one table: a row for each stock, each line of the review and
 * each finding; the first column says which.
 */
public final class RegisterCsv {
  private static final List<BilingualText> HEAD =
      List.of(
          BilingualText.of("类别", "row"),
          BilingualText.of("证件种类", "certificate"),
          BilingualText.of("单位", "unit"),
          BilingualText.of("人员编号", "person"),
          BilingualText.of("姓名", "name"),
          BilingualText.of("事由或者代码", "reason or code"),
          BilingualText.of("日期或者位置", "day or place"),
          BilingualText.of("存量", "stock"),
          BilingualText.of("在册", "open"),
          BilingualText.of("缺证", "without card"),
          BilingualText.of("暂扣", "suspended"),
          BilingualText.of("说明", "message"));

  private final CsvLines lines = new CsvLines();
  private final RegisterReport report;
  private final Language language;

  private RegisterCsv(RegisterReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** Returns the table in {@code language}. */
  public static String write(RegisterReport report, Language language) {
    RegisterCsv table = new RegisterCsv(report, language);
    table.lines.add(HEAD.stream().map(language::of).toList());
    report
        .survey()
        .stocks()
        .rowMap()
        .forEach((kind, units) -> units.forEach((unit, stock) -> table.stock(kind, unit, stock)));
    report.flows().ifPresent(flows -> flows.compared().forEach(table::published));
    report.survey().review().forEach(table::review);
    report.found().findings().forEach(finding -> table.finding(finding, ""));
    report
        .acts()
        .ifPresent(of -> of.found().findings().forEach(each -> table.finding(each, each.file())));
    return table.lines.toString();
  }

  private void stock(Labelled kind, String unit, Stock stock) {
    lines.add(
        List.of(
            language.of("存量", "stock"),
            language.of(kind.label()),
            unit,
            "",
            "",
            "",
            "",
            report.inStock().map(policy -> String.valueOf(stock.counted(policy))).orElse(""),
            String.valueOf(stock.open()),
            String.valueOf(stock.withoutCard()),
            String.valueOf(stock.suspended()),
            ""));
  }

  private void published(ComparedFigure each) {
    lines.add(
        List.of(
            language.of("公布数字", "published"),
            each.figure().quantity(),
            "",
            "",
            "",
            each.figure().id(),
            each.figure().period().printed(),
            each.figure().number().toPlainString(),
            "",
            "",
            "",
            FlowsText.outcome(each, language)));
  }

  private void review(ReviewLine line) {
    lines.add(
        List.of(
            language.of("审核", "review"),
            language.of(line.entry().key().kind().label()),
            line.entry().unit().orElse(""),
            line.person(),
            line.name().orElse(""),
            language.of(line.entry().reason().label()),
            line.entry().day().toString(),
            "",
            "",
            "",
            "",
            ""));
  }

  private void finding(Finding finding, String file) {
    lines.add(
        List.of(
            language.of(finding.severity().label()),
            "",
            "",
            "",
            "",
            finding.code(),
            file + finding.pointer(),
            "",
            "",
            "",
            "",
            language.of(finding.message())));
  }
}
