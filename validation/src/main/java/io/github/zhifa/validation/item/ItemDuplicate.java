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

/** A list hands one power over once. */
final class ItemDuplicate extends GroupRule<Item, Power> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-DUPLICATE")
          .severity(Severity.ERROR)
          .title("事项重复", "duplicate item")
          .why(
              "同一部门的同一行为、同一范围列了两次，数量因此虚增，修改时容易只改一处；应当删去一项，或者写" + "明两项的区别。这由清单自身得出，不另引法条。",
              "The same conduct of the same department within the same scope is listed "
                  + "twice, which inflates the count and lets a later change miss one of "
                  + "them; take one out or say how they differ. This follows from the list "
                  + "itself; no provision is needed.")
          .message("与{first}重复：{conduct}", "Repeats {first}: {conduct}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "department": "示例区城市管理局"},
                              {"position": 2, "name": "对随地吐痰的行政处罚", "department": "示例区城市管理局"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "department": "示例区城市管理局"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "department": "示例区城市管理局"}]}"""))
          .build();

  ItemDuplicate() {
    super(INFO, Item.class);
  }

  @Override
  public Optional<Power> keyOf(Row<Item> row) {
    return Optional.of(Power.of(row.value())).filter(power -> !power.conduct().isEmpty());
  }

  @Override
  public void check(
      Power key, ImmutableList<Row<Item>> group, CheckContext context, FindingSink sink) {
    sink.applied();
    for (int i = 1; i < group.size(); i++) {
      Row<Item> here = group.get(i);
      group.subList(0, i).stream()
          .filter(earlier -> mayRestOnTheSame(earlier.value(), here.value()))
          .findFirst()
          .ifPresent(earlier -> report(earlier, here, key, sink));
    }
  }

  /** Two items of one name under two laws are two powers. */
  private static boolean mayRestOnTheSame(Item left, Item right) {
    return left.basis().isEmpty() || right.basis().isEmpty() || left.basis().equals(right.basis());
  }

  private static void report(Row<Item> earlier, Row<Item> here, Power key, FindingSink sink) {
    sink.at(here.pointer())
        .with("first", earlier.pointer())
        .with("conduct", key.conduct())
        .printed(here.value().name())
        .related(earlier.pointer())
        .report();
  }
}
