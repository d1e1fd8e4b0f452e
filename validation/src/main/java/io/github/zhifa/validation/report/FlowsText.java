// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.certificate.FlowsAndStocks;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.register.PublishedFigures.ComparedFigure;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the flows of a period for people, and published figures beside them. */
final class FlowsText {
  private final StringBuilder text = new StringBuilder();
  private final Language language;
  private final UnaryOperator<String> shownUnit;

  private FlowsText(Language language, UnaryOperator<String> shownUnit) {
    this.language = language;
    this.shownUnit = shownUnit;
  }

  /** Returns {@code report} as lines, each of which ends with a line feed. */
  static String write(FlowsReport report, Language language, UnaryOperator<String> shownUnit) {
    FlowsText writer = new FlowsText(language, shownUnit);
    writer.line(2, language.of("期间", "flows") + " " + report.flows().period());
    report.flows().whole().forEach((kind, flows) -> writer.kind(report, kind, flows));
    report.published().ifPresent(file -> writer.published(file, report));
    return writer.text.toString();
  }

  private void kind(FlowsReport report, CertificateKind kind, FlowsAndStocks flows) {
    Map<String, FlowsAndStocks> units = report.flows().units().row(kind);
    if (units.isEmpty() && flows.issued() + flows.opening().open() == 0) {
      return;
    }
    line(4, language.of(kind.label()) + "  " + balance(flows));
    units.forEach((unit, of) -> line(6, shownUnit.apply(unit) + "  " + balance(of)));
  }

  private String balance(FlowsAndStocks flows) {
    String reasons =
        flows.endedBy().entrySet().stream()
            .map(entry -> language.of(entry.getKey().label()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return language.of("期初", "opening ")
        + flows.opening().open()
        + language.of(" + 发证", " + issued ")
        + flows.issued()
        + language.of(" - 终止", " - ended ")
        + flows.ended()
        + language.of(" = 期末", " = closing ")
        + flows.closing().open()
        + (reasons.isEmpty() ? "" : "  (" + reasons + ")")
        + "  "
        + language.of("过期", "expired ")
        + flows.expired()
        + "  "
        + language.of("补办", "cards replaced ")
        + flows.reissued()
        + "  "
        + language.of("换发", "renewed ")
        + flows.renewed();
  }

  private void published(String file, FlowsReport report) {
    line(2, language.of("公布数字", "published") + " " + file);
    for (ComparedFigure each : report.compared()) {
      line(4, each.figure().id() + "  " + each.figure().printed() + "  " + outcome(each, language));
    }
    if (report.compared().isEmpty()) {
      line(4, language.of("没有证件的数字", "no figure is about certificates"));
    }
  }

  /** Returns what the register has, or why the figure is not compared. */
  static String outcome(ComparedFigure each, Language language) {
    return each.compared()
        .value()
        .map(
            more ->
                more == 0
                    ? language.of("与台账相符", "as in the register")
                    : language.of("台账为", "the register has ")
                        + (each.figure().number().longValueExact() - more))
        .orElseGet(() -> language.of(each.compared().refusal().orElseThrow()));
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(Printable.of(line)).append('\n');
  }
}
