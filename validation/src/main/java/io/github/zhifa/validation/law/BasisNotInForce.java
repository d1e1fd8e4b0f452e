// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** What an entry rests on must be in force. */
final class BasisNotInForce extends RecordRule<ListEntry> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-BASIS-NOT-IN-FORCE")
          .severity(Severity.ERROR)
          .title("依据不在施行", "basis not in force")
          .why(
              "行政处罚没有依据的无效。所引法律、法规、规章不在施行的，对此后发生的违法行为，该条目失去依据"
                  + "，应当改引现行规定（依据库载有对应条文的，一并列出）或者删除；此前的违法行为依行政处罚法第三十七条办理。",
              "A penalty without a basis is void. Where a cited instrument is not in force,"
                  + " the entry has lost its basis for conduct from that day on: cite the provision"
                  + " in force (the message names it where the register knows it) or take the entry out. For earlier conduct art 37 of the same law"
                  + " decides.")
          .source("中华人民共和国行政处罚法", "第三十八条第一款")
          .source("中华人民共和国行政处罚法", "第三十七条")
          .message(
              "引用的{cited}部文件中有{lost}部（{extent}）在{day}不在施行：{which}",
              "Of {cited} cited instruments {lost} ({extent}) not in force on {day}:" + " {which}")
          .wrong(
              Example.of(
                      "item-list",
                      """
                  {"items": [{"position": 1, "name": "对违法排放水污染物的处罚",
                              "basis": [{"instrument": "中华人民共和国水污染防治法", "place": "第八十三条"}]}]}""")
                  .on(LocalDate.of(2026, 8, 15)))
          .right(
              Example.of(
                      "item-list",
                      """
                  {"items": [{"position": 1, "name": "对违法排放水污染物的处罚",
                              "basis": [{"instrument": "中华人民共和国水污染防治法", "place": "第八十三条"}]}]}""")
                  .on(LocalDate.of(2026, 8, 14)))
          .build();

  BasisNotInForce() {
    super(INFO, ListEntry.class);
  }

  @Override
  public void check(Row<ListEntry> row, CheckContext context, FindingSink sink) {
    ListEntry entry = row.value();
    ImmutableList<CitedInstrument> cited = CitedInstrument.of(entry, context);
    if (cited.isEmpty()) {
      sink.undecided("有条目未载明法律依据", "the list prints no legal basis for some or all entries");
    } else if (cited.stream().noneMatch(each -> each.state().isKnown())) {
      sink.undecided(
          "有条目所引文件均未收入依据库，或者起止日期不明",
          "the register does not tell the days of any instrument that an entry cites");
    } else {
      report(row, cited, context, sink);
    }
  }

  private static void report(
      Row<ListEntry> row,
      ImmutableList<CitedInstrument> cited,
      CheckContext context,
      FindingSink sink) {
    sink.applied();
    ImmutableList<CitedInstrument> lost =
        cited.stream()
            .filter(each -> each.state().isLost())
            .collect(ImmutableList.toImmutableList());
    if (!lost.isEmpty()) {
      BilingualText extent =
          lost.size() == cited.size()
              ? BilingualText.of("全部", "every one")
              : BilingualText.of("部分", "not every one");
      sink.at(row.pointer() + "/" + row.value().citedField())
          .with("cited", cited.size())
          .with("lost", lost.size())
          .with("extent", extent)
          .with("day", context.asOf().toString())
          .with("which", CitedInstrument.describe(lost, row.value(), context))
          .report();
    }
  }
}
