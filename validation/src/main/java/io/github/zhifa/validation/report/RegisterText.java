// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.certificate.Stock;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.register.ActsCheck.JudgedActs;
import io.github.zhifa.validation.register.RegisterSurvey.ReviewLine;
import java.util.stream.Collectors;

/** Writes what is said of a register for people: states, stocks, the review, findings. */
public final class RegisterText extends ReportPage {
  private final RegisterReport report;

  private RegisterText(RegisterReport report, Language language) {
    super(language);
    this.report = report;
  }

  /** Returns {@code report} in {@code language}, ending with a line feed. */
  public static String write(RegisterReport report, Language language) {
    RegisterText writer = new RegisterText(report, language);
    writer.head();
    for (CertificateKind kind : CertificateKind.values()) {
      writer.kind(kind);
    }
    report
        .flows()
        .ifPresent(
            flows -> writer.lines(FlowsText.write(flows, language, report.survey()::shownUnit)));
    writer.review();
    report.found().findings().forEach(writer::finding);
    report.acts().ifPresent(writer::acts);
    writer.end(report.verdict(), report::count);
    return writer.text();
  }

  private void head() {
    line(0, report.found().file());
    line(
        2,
        say("记录", "records") + " " + report.register().records(),
        say("人", "persons") + " " + report.register().persons(),
        say("截至", "as of") + " " + report.survey().asOf(),
        report.knownOn().map(day -> say("按", "as known on ") + day + say("所知", "")).orElse(""),
        say("政策", "policy") + " " + report.policy());
    line(2, inStock());
  }

  private String inStock() {
    return report
        .inStock()
        .map(
            policy ->
                say("存量口径：缺证", "stock: without card ")
                    + counted(policy.lostInStock())
                    + say("，暂扣", ", suspended ")
                    + counted(policy.suspendedInStock()))
        .orElseGet(
            () ->
                say(
                    "存量口径：政策未定，在册分列",
                    "stock: the policy does not say what is in it, so open ones are told apart"));
  }

  private String counted(boolean in) {
    return in ? say("计入", "counted") : say("不计入", "not counted");
  }

  private void kind(CertificateKind kind) {
    if (!report.survey().states().containsRow(kind)) {
      return;
    }
    line(
        2,
        label(kind),
        report.survey().states().row(kind).entrySet().stream()
            .map(state -> label(state.getKey()) + " " + state.getValue())
            .collect(Collectors.joining("  ")));
    report.survey().stocks().row(kind).forEach(this::stock);
  }

  private void stock(String unit, Stock stock) {
    line(
        4,
        unit.isEmpty() ? say("未载明单位", "unit not recorded") : unit,
        report.inStock().map(policy -> say("存量", "stock") + " " + stock.counted(policy)).orElse(""),
        say("在册", "open") + " " + stock.open(),
        say("持有", "in hand") + " " + stock.inHand(),
        say("缺证", "without card") + " " + stock.withoutCard(),
        say("暂扣", "suspended") + " " + stock.suspended());
  }

  private void review() {
    line(
        2,
        say("每月审核", "monthly review") + " " + report.survey().month(),
        String.valueOf(report.survey().review().size()));
    for (ReviewLine each : report.survey().review()) {
      line(
          4,
          each.person(),
          each.name().orElse(""),
          label(each.entry().key().kind()),
          label(each.entry().reason()),
          each.entry().day().toString(),
          each.entry().unit().orElse(""));
    }
  }

  private void finding(Finding finding) {
    line(2, label(finding.severity()), finding.code(), finding.pointer());
    line(4, language().of(finding.message()));
    if (!finding.sources().isEmpty()) {
      line(4, say("依据", "law") + ": " + TextReport.sources(finding.sources()));
    }
  }

  private void acts(JudgedActs judged) {
    line(0, judged.acts().name());
    line(
        2,
        say("行为", "acts") + " " + judged.answers().size(),
        say("有无资格人员参与", "with an officer not qualified")
            + " "
            + judged.answers().stream().filter(answer -> !answer.unqualified().isEmpty()).count(),
        say("具有资格的人员不足", "with too few who are")
            + " "
            + judged.answers().stream().filter(answer -> !answer.hasEnough()).count());
    judged.found().findings().forEach(this::finding);
  }
}
