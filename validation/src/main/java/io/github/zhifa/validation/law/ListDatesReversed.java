// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A list cannot end before it begins. */
final class ListDatesReversed extends RecordRule<PublishedDocument> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-DATES-REVERSED")
          .severity(Severity.ERROR)
          .title("清单日期先后颠倒", "dates of the list reversed")
          .why(
              "末日早于施行日期或者印发日期，说明日期有误；印发晚于施行可以是追溯施行，不在此列。这由清单自身的日期得出，不另引法条。",
              "A last day before the first day or before the day of issue shows that a date is"
                  + " wrong; an issue after the first day may be meant and is left alone. This"
                  + " follows from the dates of the list itself; no provision is needed.")
          .message("末日{lastDay}早于{what}{day}", "The last day {lastDay} is before the {what} {day}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"firstDay": "2025-01-01", "lastDay": "2024-12-31"}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"firstDay": "2025-01-01", "lastDay": "2029-12-31"}, "items": []}"""))
          .build();

  ListDatesReversed() {
    super(INFO, PublishedDocument.class);
  }

  @Override
  public void check(Row<PublishedDocument> row, CheckContext context, FindingSink sink) {
    PublishedDocument document = row.value();
    compare(row, document.firstDay(), BilingualText.of("施行日期", "first day"), sink);
    compare(row, document.issuedOn(), BilingualText.of("印发日期", "day of issue"), sink);
  }

  private static void compare(
      Row<PublishedDocument> row, Optional<LocalDate> day, BilingualText what, FindingSink sink) {
    Optional<LocalDate> lastDay = row.value().lastDay();
    if (lastDay.isEmpty() || day.isEmpty()) {
      return;
    }
    sink.applied();
    if (lastDay.orElseThrow().isBefore(day.orElseThrow())) {
      sink.at(row.pointer() + "/lastDay")
          .with("lastDay", lastDay.orElseThrow().toString())
          .with("what", what)
          .with("day", day.orElseThrow().toString())
          .report();
    }
  }
}
