// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.SeenRows.SeenRow;
import io.github.zhifa.validation.engine.Severity;

/** A name says 对, a conduct, and 的处罚. */
final class ItemNameMalformed extends FoldRule<Item, SeenRows<String>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-NAME-MALFORMED")
          .severity(Severity.WARNING)
          .title("事项名称不规范", "malformed item name")
          .why(
              "名称语序、括号、用字或者格式有误，引用和比对时会找不到该事项；应当按照“对……的处罚”改正。" + "法律没有规定名称的写法，以清单自身通行的写法为准。",
              "The order of words, the brackets or the characters of the name are "
                  + "wrong, so that it is not found when it is cited or compared; correct it "
                  + "to 对…的处罚. There is no provision on the form of names; the form that the "
                  + "list itself uses is the measure.")
          .message("名称{fault}", "The name {fault}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "在对森林防火期内携带火种的处罚"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对在森林防火期内携带火种的处罚"}]}"""))
          .build();

  ItemNameMalformed() {
    super(INFO, Item.class);
  }

  @Override
  public SeenRows<String> empty() {
    return SeenRows.none();
  }

  @Override
  public SeenRows<String> add(SeenRows<String> summary, Row<Item> row) {
    return summary.with(row, row.value().name());
  }

  @Override
  public SeenRows<String> merge(SeenRows<String> left, SeenRows<String> right) {
    return left.and(right);
  }

  @Override
  public void check(
      SeenRows<String> summary,
      PublishedDocument document,
      CheckContext context,
      FindingSink sink) {
    ImmutableList<SeenRow<String>> rows = summary.inOrder();
    NameForm form = NameForm.of(rows.stream().map(SeenRow::value).toList());
    for (SeenRow<String> row : rows) {
      sink.applied();
      form.faultOf(row.value())
          .ifPresent(
              fault ->
                  sink.at(row.pointer() + "/name")
                      .with("fault", fault)
                      .printed(row.value())
                      .report());
    }
  }
}
