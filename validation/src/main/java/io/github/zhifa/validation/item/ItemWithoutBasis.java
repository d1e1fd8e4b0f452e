// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.SeenRows.SeenRow;
import io.github.zhifa.validation.engine.Severity;

/** An item names the provision on which it rests. */
final class ItemWithoutBasis extends FoldRule<Item, ItemWithoutBasis.Summary> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-WITHOUT-BASIS")
          .severity(Severity.WARNING)
          .title("事项未载明依据", "item without basis")
          .why(
              "行政处罚由法律、法规、规章规定，没有依据的处罚无效；事项没有载明设定依据，无法核对是否合法、" + "是否现行。应当补列依据。整份清单都没有依据的，只报一次。",
              "Penalties are set by laws, regulations and rules, and a penalty without "
                  + "a basis is void; an item that names none cannot be checked. Add the "
                  + "provisions. Where the whole list names none, this is said once.")
          .source("中华人民共和国行政处罚法", "第四条")
          .source("中华人民共和国行政处罚法", "第三十八条第一款")
          .message("{what}没有载明设定依据", "{what} without a legal basis")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "basis": [{"instrument": "虚构市容条例", "place": "第三条"}]},
                              {"position": 2, "name": "对乱扔果皮的处罚"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "basis": [{"instrument": "虚构市容条例", "place": "第三条"}]}]}"""))
          .build();

  /** How many items name a basis, and the names of those that do not. */
  record Summary(long based, SeenRows<String> without) {}

  ItemWithoutBasis() {
    super(INFO, Item.class);
  }

  @Override
  public Summary empty() {
    return new Summary(0, SeenRows.none());
  }

  @Override
  public Summary add(Summary summary, Row<Item> row) {
    return row.value().basis().isEmpty()
        ? new Summary(summary.based(), summary.without().with(row, row.value().name()))
        : new Summary(summary.based() + 1, summary.without());
  }

  @Override
  public Summary merge(Summary left, Summary right) {
    return new Summary(left.based() + right.based(), left.without().and(right.without()));
  }

  @Override
  public void check(
      Summary summary, PublishedDocument document, CheckContext context, FindingSink sink) {
    sink.applied();
    ImmutableList<SeenRow<String>> without = summary.without().inOrder();
    if (summary.based() == 0 && !without.isEmpty()) {
      String count = String.valueOf(without.size());
      sink.at("/items")
          .with("what", BilingualText.of("全部" + count + "个事项", "All " + count + " items"))
          .report();
      return;
    }
    without.forEach(
        row ->
            sink.at(row.pointer())
                .with("what", BilingualText.of("该事项", "An item"))
                .printed(row.value())
                .report());
  }
}
