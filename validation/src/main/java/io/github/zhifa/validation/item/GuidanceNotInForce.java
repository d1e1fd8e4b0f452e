// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.GuidanceFit;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** A list cannot be chosen from a draft, or from a list that has ended. */
final class GuidanceNotInForce extends RecordRule<ItemList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-GUIDANCE-NOT-IN-FORCE")
          .severity(Severity.ERROR)
          .title("所依据的指导清单未施行", "guidance list not in force")
          .why(
              "清单载明从某份赋权指导清单中选择，但那份指导清单当时只是征求意见稿、尚未施行或者已经失效，不能作为承接的依据；决定应当公" + "布后施行。应当依据当时施行的版本。",
              "The list says from which guidance list it was chosen, but that one "
                  + "was only a draft, not yet in force or over on its day, so nothing "
                  + "can be taken on from it. Use the edition that was in force.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .message(
              "《{guidance}》在{day}不在施行：{reason}",
              "The guidance list 《{guidance}》 was not in force on {day}: {reason}")
          .wrong(
              Example.of(
                      "item-list",
                      """
                  {"document": {"firstDay": "2025-01-01"}, "chosenFrom": "示例省指导清单（虚构）",
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}""")
                  .beside(
                      """
                      {"listType": "guidance", "document": {"title": "示例省指导清单（虚构）", "issuer": {"name": "示例省人民政府"}, "status": "draft"},
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

  GuidanceNotInForce() {
    super(INFO, ItemList.class);
  }

  @Override
  public void check(Row<ItemList> row, CheckContext context, FindingSink sink) {
    Optional<GuidanceFit> fit = GuidanceFit.of(context.itemRecords(), row.value());
    if (fit.isEmpty()) {
      return;
    }
    sink.applied();
    if (fit.get().isNotInForce()) {
      sink.at("/chosenFrom")
          .with("guidance", fit.get().guidance().document().title())
          .with("day", fit.get().day().toString())
          .with("reason", fit.get().force().why())
          .report();
    }
  }
}
