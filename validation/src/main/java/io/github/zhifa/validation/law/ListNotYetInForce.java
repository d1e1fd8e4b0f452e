// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A list decides no case before its first day. */
final class ListNotYetInForce extends RecordRule<PublishedDocument> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-NOT-YET-IN-FORCE")
          .severity(Severity.INFO)
          .title("清单尚未施行", "list not yet in force")
          .why(
              "清单的施行日期尚未到来，在此之前不能适用。这由清单自身的日期得出，不另引法条。",
              "The first day of the list is still to come; until then it cannot be applied."
                  + " This follows from the dates of the list itself; no provision is"
                  + " needed.")
          .message("清单自{firstDay}起施行，在{day}尚未施行", "In force from {firstDay}, not yet on {day}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"firstDay": "2026-03-01"}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"firstDay": "2026-01-01"}, "items": []}"""))
          .build();

  ListNotYetInForce() {
    super(INFO, PublishedDocument.class);
  }

  @Override
  public void check(Row<PublishedDocument> row, CheckContext context, FindingSink sink) {
    Optional<LocalDate> firstDay = row.value().firstDay();
    if (firstDay.isEmpty()) {
      return;
    }
    sink.applied();
    if (context.asOf().isBefore(firstDay.orElseThrow())) {
      sink.at(row.pointer() + "/firstDay")
          .with("firstDay", firstDay.orElseThrow().toString())
          .with("day", context.asOf().toString())
          .report();
    }
  }
}
