// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.EditionCapacity;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** What townships take on is assessed. */
final class CapacityNotAssessed extends RecordRule<ItemList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-CAPACITY-NOT-ASSESSED")
          .severity(Severity.WARNING)
          .title("承接能力未评估", "capacity not assessed")
          .why(
              "行政处罚权只能交由能够有效承接的乡镇、街道，并应当定期组织评估；已知的评估没有涉及这份清单或者其中的事项。应当补充评估。" + "检查时没有提供任何评估的，不作判断。",
              "Powers go only to townships that can exercise them effectively, and "
                  + "this is assessed regularly; the known assessments leave out this "
                  + "list or items of it. Assess what is missing. Where the check knows "
                  + "no assessment at all, nothing is said.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .message("{count}个事项没有评估承接能力", "The capacity for {count} items is not assessed")
          .wrong(
              Example.of(
                      "item-list",
                      """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚"}, {"position": 2, "name": "对乱扔果皮的处罚"}]}""")
                  .beside(
                      """
                      {"kind": "capacity-assessment", "document": {"title": "示例评估（虚构）"}, "list": "示例（虚构）",
                       "ratings": [{"item": {"name": "对随地吐痰的处罚"}, "capacity": "capable"}]}"""))
          .right(
              Example.of(
                      "item-list",
                      """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚"}]}""")
                  .beside(
                      """
                      {"kind": "capacity-assessment", "document": {"title": "示例评估（虚构）"}, "list": "示例（虚构）",
                       "ratings": [{"item": {"name": "对随地吐痰的处罚"}, "capacity": "capable"}]}"""))
          .build();

  CapacityNotAssessed() {
    super(INFO, ItemList.class);
  }

  @Override
  public void check(Row<ItemList> row, CheckContext context, FindingSink sink) {
    if (context.assessments().isEmpty()) {
      return;
    }
    sink.applied();
    ImmutableList<CapacityAssessment> own = Assessments.of(row.value(), context);
    if (own.isEmpty()) {
      report(row.value().items().size(), sink);
      return;
    }
    long unrated =
        own.stream()
            .filter(assessment -> !assessment.ratings().isEmpty())
            .mapToLong(assessment -> EditionCapacity.of(row.value(), assessment).unrated().size())
            .min()
            .orElse(0);
    if (unrated > 0) {
      report(unrated, sink);
    }
  }

  private static void report(long count, FindingSink sink) {
    sink.at("/items").with("count", count).report();
  }
}
