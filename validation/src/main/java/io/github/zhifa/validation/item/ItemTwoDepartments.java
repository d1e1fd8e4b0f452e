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

/** One conduct that two departments handed down, each within its own scope. */
final class ItemTwoDepartments extends GroupRule<Item, String> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-TWO-DEPARTMENTS")
          .severity(Severity.INFO)
          .title("同一行为来自两个部门", "one conduct from two departments")
          .why(
              "同一行为由两个部门交来，靠所注范围区分；办案时要先看范围。这由清单自身得出，不另引法条。",
              "The same conduct comes from two departments and only the noted scopes "
                  + "tell the powers apart, so a case must be sorted by scope first. This "
                  + "follows from the list itself; no provision is needed.")
          .message(
              "{conduct}，来自两个部门、范围不同：{departments}",
              "{conduct} comes from two departments with different scopes: " + "{departments}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对扬尘污染的处罚（限于水务工程）", "department": "示例区水务局"},
                              {"position": 2, "name": "对扬尘污染的行政处罚", "department": "示例区住房和建设局", "remark": "限于房屋建筑工程"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对扬尘污染的处罚", "department": "示例区水务局"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "department": "示例区住房和建设局"}]}"""))
          .build();

  ItemTwoDepartments() {
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
    SharedConduct.pair(group, false)
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
