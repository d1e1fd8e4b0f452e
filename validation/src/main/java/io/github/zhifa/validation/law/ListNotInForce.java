// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.ListHead;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** A list that is not in force any more, or not issued yet, decides no case. */
final class ListNotInForce extends RecordRule<ListHead> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-NOT-IN-FORCE")
          .severity(Severity.ERROR)
          .title("清单已不在施行", "list not in force")
          .why(
              "清单有效期已满、已被替代、已废止或者只是征求意见稿，不能再作为办理案件的依据；应当换用现行文本。这由清单自身的日期和状态得出，不另引法条。",
              "The list is past its last day, replaced, withdrawn or only a draft, so no case"
                  + " can rest on it; use the text in force. This follows from the dates and the"
                  + " status of the list itself; no provision is needed.")
          .message("清单在{day}不在施行：{reason}", "Not in force on {day}: {reason}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"firstDay": "2020-01-01", "lastDay": "2024-12-31"}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"firstDay": "2020-01-01", "lastDay": "2026-01-01"}, "items": []}"""))
          .build();

  ListNotInForce() {
    super(INFO, ListHead.class);
  }

  @Override
  public void check(Row<ListHead> row, CheckContext context, FindingSink sink) {
    if (!row.value().kind().isApplied()) {
      return;
    }
    sink.applied();
    PublishedDocument document = row.value().document();
    Optional<DocumentStatus> other =
        document.status().filter(status -> status != DocumentStatus.IN_FORCE);
    if (other.isPresent()) {
      report(row.pointer() + "/status", other.get().label(), context, sink);
    } else if (document.lastDay().filter(context.asOf()::isAfter).isPresent()) {
      String lastDay = document.lastDay().orElseThrow().toString();
      BilingualText reason = BilingualText.of("末日为" + lastDay, "its last day was " + lastDay);
      report(row.pointer() + "/lastDay", reason, context, sink);
    }
  }

  private static void report(
      String pointer, BilingualText reason, CheckContext context, FindingSink sink) {
    sink.at(pointer).with("day", context.asOf().toString()).with("reason", reason).report();
  }
}
