// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.PenaltyKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Detention stays with the police. */
final class DetentionHandedDown extends RecordRule<Item> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-DETENTION-HANDED-DOWN")
          .severity(Severity.ERROR)
          .title("交出限制人身自由的处罚权", "detention handed down")
          .why(
              "限制人身自由的行政处罚权只能由公安机关和法律规定的其他机关行使，不能交给乡镇、街道；应当从处" + "罚种类中删去行政拘留。",
              "Only the police and other organs that a law names may punish by "
                  + "restricting liberty, so it cannot be handed to townships; strike "
                  + "administrative detention from the kinds of penalty.")
          .source("中华人民共和国行政处罚法", "第十八条第三款")
          .message("处罚种类包括{kind}", "The kinds of penalty include {kind}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对寻衅滋事的处罚", "penalties": ["fine", "detention"]}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "penalties": ["fine"]}]}"""))
          .build();

  DetentionHandedDown() {
    super(INFO, Item.class);
  }

  @Override
  public void check(Row<Item> row, CheckContext context, FindingSink sink) {
    int place = row.value().penalties().indexOf(PenaltyKind.DETENTION);
    if (row.value().penalties().isEmpty()) {
      return;
    }
    sink.applied();
    if (place >= 0) {
      sink.at(row.pointer() + "/penalties/" + place)
          .with("kind", PenaltyKind.DETENTION.label())
          .printed(row.value().name())
          .report();
    }
  }
}
