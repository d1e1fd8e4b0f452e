// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
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

/** Where a policy requires it, a benchmark is filed for the record. */
final class NotFiled extends RecordRule<ListHead> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-NOT-FILED")
          .severity(Severity.WARNING)
          .title("裁量权基准未备案", "benchmark not filed")
          .why(
              "所选策略要求裁量权基准有调整的，向司法行政部门备案；清单没有载明已经备案。法律没有直接规定，" + "依据是策略所列的文件；应当备案并载明。",
              "The chosen policy requires that a benchmark be filed with the judicial "
                  + "administration, and the list does not say that it was. There is no "
                  + "provision of a law; the instruments that the policy names require it. "
                  + "File it, and say so.")
          .message(
              "策略“{policy}”要求备案，清单{state}", "Policy {policy} requires filing; the list {state}")
          .wrong(
              Example.of(
                  "benchmark",
                  """
                  {"document": {"filed": {"done": false}}, "items": []}"""))
          .right(
              Example.of(
                  "benchmark",
                  """
                  {"document": {"filed": {"done": true, "day": "2024-05-01"}}, "items": []}"""))
          .build();

  NotFiled() {
    super(INFO, ListHead.class);
  }

  @Override
  public void check(Row<ListHead> row, CheckContext context, FindingSink sink) {
    PublishedDocument document = row.value().document();
    boolean benchmark =
        row.value().kind() == ListKind.BENCHMARK
            && document.status().orElse(DocumentStatus.IN_FORCE) == DocumentStatus.IN_FORCE;
    if (!benchmark || !context.policy().requires(PolicyQuestion.MUST_FILE, context.asOf())) {
      return;
    }
    sink.applied();
    Optional<Announcement> filed = document.filed();
    if (filed.isEmpty()) {
      report(row.pointer(), "没有载明已备案", "does not say that it was filed", context, sink);
    } else if (!filed.get().done()) {
      report(row.pointer() + "/filed/done", "载明未备案", "says that it was not filed", context, sink);
    } else {
      checkDay(row, filed.get(), context, sink);
    }
  }

  /** What was filed before the last change is an earlier text. */
  private static void checkDay(
      Row<ListHead> row, Announcement filed, CheckContext context, FindingSink sink) {
    Optional<LocalDate> changed = row.value().document().lastChangedOn();
    if (changed.isPresent() && filed.day().filter(changed.get()::isAfter).isPresent()) {
      String day = filed.day().orElseThrow().toString();
      report(
          row.pointer() + "/filed/day",
          "载明" + changed.get() + "调整，" + day + "以后未再备案",
          "says that it was changed on " + changed.get() + " and not filed since " + day,
          context,
          sink);
    } else if (changed.isPresent() && filed.day().isEmpty()) {
      sink.undecided("未载明备案日期", "it does not say when it was filed");
    }
  }

  private static void report(
      String pointer, String zh, String en, CheckContext context, FindingSink sink) {
    sink.at(pointer)
        .with("policy", context.policy().label())
        .with("state", BilingualText.of(zh, en))
        .report();
  }
}
