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
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

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
    if (!benchmark || !context.policy().filingRequired()) {
      return;
    }
    sink.applied();
    if (document.filed().filter(Announcement::done).isPresent()) {
      return;
    }
    boolean stated = document.filed().isPresent();
    sink.at(row.pointer() + (stated ? "/filed/done" : ""))
        .with("policy", context.policy().label())
        .with(
            "state",
            stated
                ? BilingualText.of("载明未备案", "says that it was not filed")
                : BilingualText.of("没有载明已备案", "does not say that it was filed"))
        .report();
  }
}
