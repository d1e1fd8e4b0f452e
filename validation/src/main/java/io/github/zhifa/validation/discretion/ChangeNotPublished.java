// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.ListHead;
import io.github.zhifa.validation.engine.ListKind;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A benchmark that was changed is published as changed. */
final class ChangeNotPublished extends RecordRule<ListHead> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-CHANGE-NOT-PUBLISHED")
          .severity(Severity.ERROR)
          .title("调整后的基准未公布", "change not published")
          .why(
              "裁量基准应当向社会公布，未经公布的规定不得作为处罚依据；调整后的内容也是如此。最近一次公布早于最近一次调整，应当公布调整" + "后的文本。",
              "A benchmark must be published, and what is not published founds no penalty; that holds f"
                  + "or what was changed too. The last publication is older than the last change: publish the"
                  + " text as changed.")
          .source("中华人民共和国行政处罚法", "第五条第三款")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "{changed}调整后没有公布，最近一次公布在{day}",
              "Changed on {changed} and not published since; the last publication was on {day}")
          .wrong(
              Example.of(
                  "benchmark",
                  """
                  {"document": {"lastChangedOn": "2025-03-01",
                   "published": {"done": true, "day": "2024-05-01"}}, "items": []}"""))
          .right(
              Example.of(
                  "benchmark",
                  """
                  {"document": {"lastChangedOn": "2025-03-01",
                   "published": {"done": true, "day": "2025-03-10"}}, "items": []}"""))
          .build();

  ChangeNotPublished() {
    super(INFO, ListHead.class);
  }

  @Override
  public void check(Row<ListHead> row, CheckContext context, FindingSink sink) {
    PublishedDocument document = row.value().document();
    Optional<LocalDate> changed = document.lastChangedOn();
    if (row.value().kind() != ListKind.BENCHMARK
        || changed.isEmpty()
        || !context.policy().requires(PolicyQuestion.MUST_PUBLISH, context.asOf())) {
      return;
    }
    Optional<LocalDate> published =
        document.published().filter(Announcement::done).flatMap(Announcement::day);
    if (published.isEmpty()) {
      sink.undecided("未载明公布日期", "it does not say when it was published");
      return;
    }
    sink.applied();
    if (published.get().isBefore(changed.get())) {
      sink.at(row.pointer() + "/published/day")
          .with("changed", changed.get().toString())
          .with("day", published.get().toString())
          .report();
    }
  }
}
