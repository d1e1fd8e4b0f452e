// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A list of penalties lists penalties only. */
final class ItemNotAPenalty extends RecordRule<Item> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-NOT-A-PENALTY")
          .severity(Severity.ERROR)
          .title("事项不是行政处罚", "item is not a penalty")
          .why(
              "交由乡镇街道行使的是行政处罚权；责令改正、加处罚款、查封扣押、许可、检查等不是行政处罚的种类" + "，不能作为处罚事项列入。应当改正名称，或者另列。",
              "What art 24 hands to townships is the power to punish; an order to "
                  + "correct, a surcharge, sealing and seizure, a permit or an inspection is "
                  + "no kind of penalty and cannot be listed as one. Correct the name or "
                  + "list it elsewhere.")
          .source("中华人民共和国行政处罚法", "第九条")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .source("中华人民共和国行政处罚法", "第二十八条第一款")
          .message("名称写的是“{act}”，不是行政处罚", "The name says {act}, which is not a penalty")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"title": "示例区街道行政处罚事项清单"},
                   "items": [{"position": 1, "name": "对历史遗留建筑超面积的处理"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"title": "示例区街道行政处罚事项清单"},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .build();

  ItemNotAPenalty() {
    super(INFO, Item.class);
  }

  @Override
  public void check(Row<Item> row, CheckContext context, FindingSink sink) {
    if (!row.document().title().contains("处罚")) {
      sink.undecided("清单标题没有表明只列行政处罚", "the title does not say that only penalties are listed");
      return;
    }
    sink.applied();
    PenaltyWords.otherAct(ItemName.parse(row.value().name()))
        .ifPresent(
            act ->
                sink.at(row.pointer() + "/name")
                    .with("act", act)
                    .printed(row.value().name(), act)
                    .report());
  }
}
