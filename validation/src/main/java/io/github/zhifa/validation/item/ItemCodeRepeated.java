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

/** An item code names one item. */
final class ItemCodeRepeated extends GroupRule<Item, String> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-CODE-REPEATED")
          .severity(Severity.WARNING)
          .title("事项编码重复", "item code repeated")
          .why(
              "同一编码印在两个以上事项上，按编码比对、下放、公示时分不清是哪一项；应当核对编码。同一主项的各子项都印" + "主项编码的，不算重复。这由清单自身得出，不另引法条。",
              "The same code stands at two or more items, so that comparing, handing down "
                  + "or publishing by code is ambiguous; look the code up. Sub-items of one "
                  + "main item that all print its code do not count. This follows from the "
                  + "list itself; no provision is needed.")
          .message("编码{code}印在{times}个事项上", "Code {code} stands at {times} items")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "code": "CF00001000"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "code": "CF00001000"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "code": "CF00001000"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "code": "CF00002000"}]}"""))
          .build();

  ItemCodeRepeated() {
    super(INFO, Item.class);
  }

  @Override
  public Optional<String> keyOf(Row<Item> row) {
    return PrintedCode.of(row.value());
  }

  @Override
  public void check(
      String key, ImmutableList<Row<Item>> group, CheckContext context, FindingSink sink) {
    sink.applied();
    if (group.size() < 2 || isOfOneMainItem(group)) {
      return;
    }
    FindingSink.Draft draft =
        sink.at(group.get(1).pointer() + "/code")
            .with("code", key)
            .with("times", group.size())
            .related(group.get(0).pointer());
    group.stream().skip(2).limit(3).map(Row::pointer).forEach(draft::related);
    draft.report();
  }

  private static boolean isOfOneMainItem(ImmutableList<Row<Item>> group) {
    Optional<String> first = group.get(0).value().mainItem();
    return first.isPresent()
        && group.stream().allMatch(row -> row.value().mainItem().equals(first));
  }
}
