// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleOutcome;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.json.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a check for people, as lines of text: what was found file by file, what became of the
 * rules, and the verdict in the last line. Text from the lists cannot break a line or command the
 * terminal.
 */
public final class TextReport {
  private final StringBuilder text = new StringBuilder();
  private final CheckReport report;
  private final Language language;

  private TextReport(CheckReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** Returns {@code report} in {@code language}, ending with a line feed. */
  public static String write(CheckReport report, Language language) {
    TextReport writer = new TextReport(report, language);
    report.lists().forEach(writer::list);
    report.unreadable().forEach(writer::unreadable);
    writer.summary();
    return writer.text.toString();
  }

  private void list(CheckedList list) {
    line(0, list.report().file() + "  " + list.report().title());
    for (Finding finding : list.report().findings()) {
      finding(list, finding);
    }
    outcomes(list.report().outcomes());
    text.append('\n');
  }

  private void finding(CheckedList list, Finding finding) {
    String entry = list.entries().get(CheckedList.entryOf(finding.pointer()));
    line(
        2,
        "%s %s  %s%s",
        say(finding.severity().label()),
        finding.code(),
        finding.pointer().isEmpty() ? say("整个文件", "whole file") : finding.pointer(),
        entry == null ? "" : "  [" + entry + "]");
    line(4, say(finding.message()));
    finding.printed().ifPresent(printed -> line(4, say("原文", "printed") + ": " + marked(finding)));
    if (!finding.sources().isEmpty()) {
      line(4, say("依据", "law") + ": " + sources(finding.sources()));
    }
    if (!finding.related().isEmpty()) {
      line(4, say("相关", "related") + ": " + String.join(", ", finding.related()));
    }
  }

  /** Returns the printed text with the offending part between » and «. */
  private static String marked(Finding finding) {
    String printed = finding.printed().orElse("");
    String part = finding.offending().orElse("");
    int at = part.isEmpty() ? -1 : printed.indexOf(part);
    if (at < 0) {
      return printed;
    }
    int end = at + part.length();
    return printed.substring(0, at) + "»" + part + "«" + printed.substring(end);
  }

  /** Returns the cited places in one line. */
  static String sources(List<LegalSource> sources) {
    return sources.stream()
        .map(source -> "《" + source.instrument() + "》" + source.place().orElse(""))
        .collect(Collectors.joining("; "));
  }

  private void outcomes(List<RuleOutcome> outcomes) {
    line(
        2,
        say(
            "规则：%s 条发现问题，%s 条未发现问题，%s 条不适用，%s 条跳过，%s 条内部出错",
            "rules: %s found something, %s clean, %s did not apply, %s skipped, %s failed"),
        count(outcomes, RuleStatus.FOUND),
        count(outcomes, RuleStatus.CLEAN),
        count(outcomes, RuleStatus.NOT_APPLICABLE),
        count(outcomes, RuleStatus.SKIPPED),
        count(outcomes, RuleStatus.FAILED));
    for (RuleOutcome outcome : outcomes) {
      outcome
          .reason()
          .ifPresent(
              reason ->
                  line(4, "%s %s: %s", undecided(outcome.status()), outcome.code(), say(reason)));
    }
  }

  private String undecided(RuleStatus status) {
    return switch (status) {
      case FOUND, CLEAN, NOT_APPLICABLE -> say("部分未能判定", "partly undecided");
      case SKIPPED, FAILED -> say(status.label());
    };
  }

  private static long count(List<RuleOutcome> outcomes, RuleStatus status) {
    return outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }

  private void unreadable(UnreadableInput input) {
    line(0, input.file() + "  " + say("无法读取", "unreadable"));
    line(2, input.code() + "  " + say(input.line()));
    text.append('\n');
  }

  private void summary() {
    for (CheckedList list : report.lists()) {
      for (RuleOutcome outcome : list.report().outcomes()) {
        if (report.leavesUndecided(outcome)) {
          line(
              0,
              say("未能判定：%s 中的 %s（%s）", "undecided: %2$s in %1$s (%3$s)"),
              list.report().file(),
              outcome.code(),
              say(outcome.status().label()));
        }
      }
    }
    line(
        0,
        say(
            "结论：%s（退出码 %s）；文件 %s 个，其中 %s 个无法读取；错误 %s，警告 %s，提示 %s；基准日 %s，策略 %s，阈值 %s",
            "verdict: %s (exit %s); %s files, %s of them unreadable; %s errors, %s warnings, %s"
                + " infos; as of %s, policy %s, fails on %s"),
        say(report.verdict().label()),
        report.verdict().exitCode(),
        report.lists().size() + report.unreadable().size(),
        report.unreadable().size(),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO),
        report.asOf(),
        report.policy().name(),
        say(report.failOn().label()));
  }

  private String say(BilingualText wording) {
    return language.of(wording);
  }

  private String say(String zh, String en) {
    return language.of(zh, en);
  }

  private void line(int indent, String format, Object... parts) {
    // Only %s is used, which no locale changes.
    line(indent, String.format(java.util.Locale.ROOT, format, parts));
  }

  private void line(int indent, String words) {
    text.append(" ".repeat(indent)).append(Printable.of(words)).append('\n');
  }
}
