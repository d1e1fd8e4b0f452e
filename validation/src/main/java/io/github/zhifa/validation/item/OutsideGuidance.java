// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.GuidanceFit;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** What is adopted was chosen from the guidance list of its day. */
final class OutsideGuidance extends RecordRule<ItemList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-OUTSIDE-GUIDANCE")
          .severity(Severity.ERROR)
          .title("超出赋权指导清单", "outside of the guidance list")
          .why(
              "乡镇、街道按照规定范围实施行政处罚，县级只能从省级赋权指导清单中选择；清单载明的指导清单没有这一事项。应当核对省级清单的" + "文本，没有的不得承接。",
              "Townships punish within the range that was laid down, and counties "
                  + "choose from the list of the province; the guidance list that is "
                  + "cited does not have the item. See the text of the province; what it "
                  + "does not have is not taken on.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .source("中华人民共和国行政处罚法", "第二十四条第二款")
          .message(
              "{day}的《{guidance}》没有该事项",
              "The guidance list 《{guidance}》 as of {day} does not have the item")
          .wrong(
              Example.of(
                      "item-list",
                      """
                  {"document": {"firstDay": "2025-01-01"}, "chosenFrom": "示例省指导清单（虚构）",
                   "items": [{"position": 1, "name": "对乱扔果皮的处罚"}]}""")
                  .beside(
                      """
                      {"listType": "guidance", "document": {"title": "示例省指导清单（虚构）", "issuer": {"name": "示例省人民政府"}, "firstDay": "2024-01-01"},
                       "items": [{"position": 1, "name": "对随地吐痰的行政处罚"}]}"""))
          .right(
              Example.of(
                      "item-list",
                      """
                  {"document": {"firstDay": "2025-01-01"}, "chosenFrom": "示例省指导清单（虚构）",
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}""")
                  .beside(
                      """
                      {"listType": "guidance", "document": {"title": "示例省指导清单（虚构）", "issuer": {"name": "示例省人民政府"}, "firstDay": "2024-01-01"},
                       "items": [{"position": 1, "name": "对随地吐痰的行政处罚"}]}"""))
          .build();

  OutsideGuidance() {
    super(INFO, ItemList.class);
  }

  @Override
  public void check(Row<ItemList> row, CheckContext context, FindingSink sink) {
    Optional<GuidanceFit> fit =
        GuidanceFit.of(context.itemRecords(), row.value())
            .filter(found -> found.force().force() == Force.IN_FORCE);
    if (fit.isEmpty()) {
      return;
    }
    sink.applied();
    for (int outside : fit.get().outside()) {
      sink.at("/items/" + outside)
          .with("day", fit.get().day().toString())
          .with("guidance", fit.get().guidance().document().title())
          .printed(row.value().items().get(outside).name())
          .report();
    }
  }
}
