// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.model.text.Labelled;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.json.Printable;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** A report for people in one language, written line by line. */
abstract class ReportPage {
  private final StringBuilder text = new StringBuilder();
  private final Language language;

  ReportPage(Language language) {
    this.language = language;
  }

  final Language language() {
    return language;
  }

  /** Returns what is written so far. */
  final String text() {
    return text.toString();
  }

  final String label(Labelled labelled) {
    return language.of(labelled.label());
  }

  final String say(String zh, String en) {
    return language.of(zh, en);
  }

  /** Writes the parts that are not empty as one line. */
  final void line(int indent, String... parts) {
    String joined =
        Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
    text.append(" ".repeat(indent)).append(Printable.of(joined)).append('\n');
  }

  /** Writes lines that are ready. */
  final void lines(String ready) {
    text.append(ready);
  }

  /** Writes the verdict with the number of findings of each severity. */
  final void end(Verdict verdict, ToLongFunction<Severity> count) {
    line(
        0,
        say("结论", "verdict") + ": " + label(verdict),
        Arrays.stream(Severity.values())
            .map(severity -> label(severity) + " " + count.applyAsLong(severity))
            .collect(Collectors.joining("  ")));
  }
}
