// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.GroupRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** One conduct that two departments handed down, with nothing to tell the powers apart. */
final class ItemTwoDepartmentsSameScope extends GroupRule<Item, String> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-TWO-DEPARTMENTS-SAME-SCOPE")
          .severity(Severity.WARNING)
          .title("两个部门的同一权力无法区分", "powers of two departments not told apart")
          .why(
              "同一行为由两个部门交来，所注范围相同或者都没有注明，可能对同一违法行为重复处罚；对同一个违法" + "行为不得给予两次以上罚款。应当写明各自的范围，或者删去一项。",
              "The same conduct comes from two departments and no scope tells the "
                  + "powers apart, so one act may be punished under both, while no act may "
                  + "be fined twice; say the scope of each or take one out.")
          .source("中华人民共和国行政处罚法", "第二十九条")
          .message(
              "{conduct}，来自两个部门而范围没有区别：{departments}",
              "{conduct} comes from two departments with no difference in scope: "
                  + "{departments}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对扬尘污染的处罚", "department": "示例区水务局"},
                              {"position": 2, "name": "对扬尘污染的行政处罚", "department": "示例区住房和建设局"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对扬尘污染的处罚（限于水务工程）", "department": "示例区水务局"},
                              {"position": 2, "name": "对扬尘污染的行政处罚", "department": "示例区住房和建设局", "remark": "限于房屋建筑工程"}]}"""))
          .build();

  ItemTwoDepartmentsSameScope() {
    super(INFO, Item.class);
  }

  @Override
  public Optional<String> keyOf(Row<Item> row) {
    return SharedConduct.keyOf(row);
  }

  @Override
  public void check(
      String key, ImmutableList<Row<Item>> group, CheckContext context, FindingSink sink) {
    sink.applied();
    SharedConduct.pair(group, true)
        .ifPresent(
            pair ->
                sink.at(pair.get(1).pointer())
                    .with("conduct", key)
                    .with("departments", SharedConduct.departments(pair))
                    .printed(pair.get(1).value().name())
                    .related(pair.get(0).pointer())
                    .report());
  }
}
