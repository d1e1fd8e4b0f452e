// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.CapacityPartition;
import io.github.zhifa.core.item.EditionBound;
import io.github.zhifa.core.item.EditionCapacity;
import io.github.zhifa.model.item.Capacity;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** What townships were not rated capable of needs a plan of support. */
final class NotRatedCapable extends RecordRule<ItemList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-NOT-RATED-CAPABLE")
          .severity(Severity.WARNING)
          .title("未评定为能够承接", "not rated capable")
          .why(
              "清单中有评估没有认定为能够有效承接的事项；评估只有数量的，按数量推算最少有多少个。评估与清单的范围可能不同，不必是错误，"
                  + "但有关政府及部门应当加强业务指导，制定支持方案，或者调整清单。",
              "The list has items that an assessment did not rate as within the "
                  + "reach of townships; where only counts are known, the least number "
                  + "follows from them. List and assessment may differ in their area, so "
                  + "this need not be an error, but governments and departments must "
                  + "guide and support, or change the list.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .source("中华人民共和国行政处罚法", "第二十四条第三款")
          .message(
              "至少{count}个（共{size}个）事项未被评定为能够承接，需要支持方案",
              "At least {count} of {size} items were not rated capable and need a "
                  + "plan of support")
          .wrong(
              Example.of(
                      "item-list",
                      """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚"}]}""")
                  .beside(
                      """
                      {"kind": "capacity-assessment", "document": {"title": "示例评估（虚构）"}, "list": "示例（虚构）",
                       "ratings": [{"item": {"name": "对随地吐痰的处罚"}, "capacity": "not-capable"}]}"""))
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

  NotRatedCapable() {
    super(INFO, ItemList.class);
  }

  @Override
  public void check(Row<ItemList> row, CheckContext context, FindingSink sink) {
    for (CapacityAssessment assessment : Assessments.ofAny(row.value(), context)) {
      sink.applied();
      long size = row.value().items().size();
      long count = notCapable(row.value(), assessment);
      if (count > 0) {
        sink.at("/items").with("count", count).with("size", size).report();
      }
    }
  }

  /** What is not rated at all is found by another rule, unless only counts are known. */
  private static long notCapable(ItemList list, CapacityAssessment assessment) {
    if (!assessment.ratings().isEmpty()) {
      EditionCapacity capacity = EditionCapacity.of(list, assessment);
      return (long) capacity.notRatedCapable().size() - capacity.unrated().size();
    }
    CapacityPartition partition = CapacityPartition.of(assessment);
    long capable = partition.count(Capacity.CAPABLE);
    long oldSize = Math.max(capable, partition.listSize().orElseGet(partition::rated));
    return new EditionBound(oldSize, capable, list.items().size()).notRatedCapableAtLeast();
  }
}
