// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.SeenRows.SeenRow;
import io.github.zhifa.validation.engine.Severity;

/** The codes of one list are built alike. */
final class ItemCodeBuiltDifferently
    extends FoldRule<Item, SeenRows<ItemCodeBuiltDifferently.Printed>> {
  /** Below that many codes of one build, nothing tells which build is the list's own. */
  private static final int LEAST = 20;

  /** A build that more than one code in twenty has is one of the list's own. */
  private static final int RARE = 20;

  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-CODE-BUILT-DIFFERENTLY")
          .severity(Severity.WARNING)
          .title("事项编码格式不一致", "item code built differently")
          .why(
              "清单其余编码的位数、字母和数字的排列都相同，只有极少数不同，多半是漏位、多位或者字母数字混淆；应当核对。"
                  + "有主项的子项与其余事项分别比较。编码标准未见全文，这只由清单自身得出，不另引法条。",
              "All other codes of the list have the same letters and digits at the same "
                  + "places, but for very few, at which a character is likely to be lost, "
                  + "doubled or mistaken; look them up. Sub-items are compared with "
                  + "sub-items. No coding standard was read; this follows from the list "
                  + "itself, and no provision is needed.")
          .message(
              "编码{code}为{build}，其余{others}个为{usual}",
              "Code {code} has {build}, but {others} others have {usual}")
          .wrong(ItemCodeExamples.withLast("CF0002100"))
          .right(ItemCodeExamples.withLast("CF00021000"))
          .build();

  /** A code and whether its item is a sub-item. */
  record Printed(String code, boolean subItem) {}

  ItemCodeBuiltDifferently() {
    super(INFO, Item.class);
  }

  @Override
  public SeenRows<Printed> empty() {
    return SeenRows.none();
  }

  @Override
  public SeenRows<Printed> add(SeenRows<Printed> summary, Row<Item> row) {
    boolean subItem = row.value().mainItem().isPresent();
    return PrintedCode.of(row.value())
        .map(code -> summary.with(row, new Printed(code, subItem)))
        .orElse(summary);
  }

  @Override
  public SeenRows<Printed> merge(SeenRows<Printed> left, SeenRows<Printed> right) {
    return left.and(right);
  }

  @Override
  public void check(
      SeenRows<Printed> summary,
      PublishedDocument document,
      CheckContext context,
      FindingSink sink) {
    Multimaps.index(summary.inOrder(), row -> row.value().subItem())
        .asMap()
        .values()
        .forEach(rows -> compare(ImmutableList.copyOf(rows), sink));
  }

  private static void compare(ImmutableList<SeenRow<Printed>> rows, FindingSink sink) {
    ImmutableListMultimap<BilingualText, SeenRow<Printed>> builds =
        Multimaps.index(rows, row -> PrintedCode.buildOf(row.value().code()));
    for (BilingualText usual : builds.keySet()) {
      int others = builds.get(usual).size();
      if (others >= LEAST && (rows.size() - others) * RARE <= rows.size()) {
        sink.applied();
        rows.stream()
            .filter(row -> !PrintedCode.buildOf(row.value().code()).equals(usual))
            .forEach(row -> report(row, usual, others, sink));
      }
    }
  }

  private static void report(
      SeenRow<Printed> row, BilingualText usual, int others, FindingSink sink) {
    sink.at(row.pointer() + "/code")
        .with("code", row.value().code())
        .with("build", PrintedCode.buildOf(row.value().code()))
        .with("others", others)
        .with("usual", usual)
        .report();
  }
}
