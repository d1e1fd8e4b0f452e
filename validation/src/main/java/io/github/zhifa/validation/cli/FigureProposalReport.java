// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.figure.text.FigureLink;
import io.github.zhifa.core.figure.text.FigureProposal;
import io.github.zhifa.core.figure.text.LinkKind;
import io.github.zhifa.core.figure.text.ProposedFigure;
import io.github.zhifa.core.figure.text.UnreadNumber;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureAspect;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.FigureLine;
import io.github.zhifa.validation.report.Language;
import java.util.stream.Collectors;

/**
 * Tells people, as lines of text, what is proposed as the figures of a text and what to confirm.
 */
final class FigureProposalReport {
  private final StringBuilder text = new StringBuilder();
  private final Language language;

  private FigureProposalReport(Language language) {
    this.language = language;
  }

  /** Returns the report in {@code language}, ending with a line feed. */
  static String write(FigureProposal proposal, Language language) {
    FigureProposalReport report = new FigureProposalReport(language);
    proposal.figures().forEach(report::figure);
    proposal.links().forEach(report::link);
    proposal.unread().forEach(report::unread);
    report.count(proposal.figures().size());
    return report.text.toString();
  }

  private void figure(ProposedFigure proposed) {
    Figure figure = proposed.figure();
    String aspects =
        figure.toConfirm().stream()
            .map(FigureAspect::label)
            .map(language::of)
            .collect(Collectors.joining(language.of("、", ", ")));
    String about = FigureLine.about(figure);
    line(
        String.join(
            "  ",
            figure.id(),
            at(proposed.line()),
            Printable.cut(figure.printed()),
            figure.number().stripTrailingZeros().toPlainString() + figure.unit(),
            about.isEmpty() ? "-" : Printable.cut(about),
            language.of(figure.measure().label()),
            language.of(figure.precision().label()),
            language.of("待确认：", "to confirm: ") + aspects));
  }

  private void link(FigureLink link) {
    String tied =
        switch (link.kind()) {
          case PARTS ->
              link.of() + (link.exact() ? " = " : " : ") + String.join(" + ", link.members());
          case CHANGED -> link.of() + " -> " + String.join(", ", link.members());
          case COMPARED -> link.of() + " : " + String.join(", ", link.members());
          case SHARE -> link.members().get(1) + " = " + link.members().get(0) + " / " + link.of();
        };
    line(language.of(link.kind().label()) + "  " + tied + (link.exact() ? "" : open(link.kind())));
  }

  private String open(LinkKind kind) {
    return kind == LinkKind.SHARE
        ? language.of("（与数字不符，请核对）", " (the numbers give another share)")
        : language.of(
            "（相加不等于整体，请确认是否为全部、是否重叠）", " (they do not add up: are they all, and do none overlap?)");
  }

  private void unread(UnreadNumber number) {
    line(
        String.join(
            "  ",
            language.of("未提出", "not proposed"),
            at(number.line()),
            Printable.cut(number.printed()),
            language.of(number.reason().label())));
  }

  private void count(int figures) {
    line(
        language.of(
            "提出 " + figures + " 个数字，均未经人确认；确认一个，删去其 toConfirm",
            figures + " figures proposed, none confirmed; to confirm one, take out its toConfirm"));
  }

  private String at(int line) {
    return language.of("第" + line + "行", "line " + line);
  }

  private void line(String words) {
    text.append(Printable.of(words)).append('\n');
  }
}
