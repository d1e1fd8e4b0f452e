// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.law.BasisChange;
import io.github.zhifa.core.law.BasisConsequence;
import io.github.zhifa.core.law.BasisOutcome;
import io.github.zhifa.core.law.BasisStep;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.ListBases.EntryBases;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Writes for people what a change of law does to lists: the totals, and each entry that is not
 * unaffected with what became of each basis. Entries that print no basis are counted, not listed.
 */
public final class BasesText {
  private final StringBuilder text = new StringBuilder();
  private final Language language;

  private BasesText(Language language) {
    this.language = language;
  }

  /** Returns {@code report} in {@code language}, ending with a line feed. */
  public static String write(BasesReport report, Language language) {
    BasesText writer = new BasesText(language);
    report.lists().forEach(writer::list);
    report.unreadable().forEach(writer::unreadable);
    writer.line(
        0,
        writer.say("合计（", "all (")
            + report.from()
            + " → "
            + report.to()
            + writer.say("）：", "): ")
            + writer.totals(report::count));
    return writer.text.toString();
  }

  private void list(ListBases list) {
    line(0, list.file() + "  " + list.title());
    line(2, totals(list::count));
    long silent = list.rows().stream().filter(row -> row.entry().cited().isEmpty()).count();
    if (silent > 0) {
      line(
          2,
          language.of(BasisConsequence.UNDECIDED.label())
              + say("：未载明依据的条目" + silent + "个", ": entries that print no basis: " + silent));
    }
    list.rows().stream()
        .filter(row -> !row.entry().cited().isEmpty())
        .filter(row -> row.change().consequence() != BasisConsequence.UNAFFECTED)
        .forEach(this::row);
    text.append('\n');
  }

  private void row(EntryBases row) {
    line(
        2,
        language.of(row.change().consequence().label())
            + "  "
            + row.pointer()
            + "  ["
            + row.label()
            + "]");
    row.change().changes().forEach(this::basis);
  }

  private void basis(BasisChange change) {
    line(4, print(change.cited()) + "  " + language.of(change.consequence().label()));
    for (BasisOutcome outcome : change.outcomes()) {
      for (BasisStep step : outcome.steps()) {
        line(6, language.of(step.text()));
      }
    }
  }

  private void unreadable(UnreadableInput input) {
    line(0, input.file() + "  " + say("无法读取", "unreadable"));
    line(2, input.code() + "  " + language.of(input.line()));
    text.append('\n');
  }

  private String totals(ToLongFunction<BasisConsequence> count) {
    return Arrays.stream(BasisConsequence.values())
        .map(each -> language.of(each.label()) + " " + count.applyAsLong(each))
        .collect(Collectors.joining(say("，", ", ")));
  }

  private static String print(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }

  private String say(String zh, String en) {
    return language.of(zh, en);
  }

  private void line(int indent, String words) {
    text.append(" ".repeat(indent)).append(Printable.of(words)).append('\n');
  }
}
