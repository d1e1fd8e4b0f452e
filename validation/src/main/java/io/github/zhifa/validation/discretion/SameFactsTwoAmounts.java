// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.graverClause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tierOf;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.table.Meeting;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** One set of facts leads to one amount. */
final class SameFactsTwoAmounts extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-SAME-FACTS-TWO-AMOUNTS")
          .severity(Severity.ERROR)
          .title("同样的事实有两种罚款", "same facts, two amounts")
          .why(
              "两个以上阶次可以同时适用于同一事实，罚款却不同，基准没有说明适用哪一个；行政处罚应当与违法"
                  + "行为的事实、性质、情节以及社会危害程度相当（行政处罚法第五条），基准应当规范裁量权的行使（"
                  + "第三十四条）。应当改写条件，使每种事实只落入一个阶次，或者写明从其重者。",
              "Two or more tiers can hold for the same facts and give different fines, and nothing says "
                  + "which one counts. A penalty corresponds to the facts and the harm (art 5), and a "
                  + "benchmark is there to direct discretion (art 34). Reword the conditions so that each "
                  + "case falls into one tier, or say that the heavier one prevails.")
          .source("中华人民共和国行政处罚法", "第五条")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "事实为“{facts}”时，{tier}罚款{amount}，{others}",
              "For the facts \"{facts}\" {tier} fines {amount} and {others}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000) + ", " + graverClause("2", 5000, 9000),
                  points(
                      tierOf("1", "第二次被处罚的", 3000, 3000), tierOf("2", "第二次及以上被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000) + ", " + graverClause("2", 5000, 9000),
                  points(
                      tierOf("1", "第二次被处罚的", 3000, 3000), tierOf("2", "第三次及以上被处罚的", 5000, 5000))))
          .build();

  SameFactsTwoAmounts() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    if (row.value().heavierPrevails().isPresent()) {
      FactRows.tiers(row).forEach(rows -> sink.applied());
      return;
    }
    ImmutableList<Tier> tiers = Schemes.tiers(row.value().item());
    for (FactRows rows : FactRows.tiers(row)) {
      ImmutableList<Meeting> overlaps =
          rows.ask(FactTable::meetings, sink).stream()
              .filter(meeting -> meeting.kind() == Meeting.Kind.OVERLAP)
              .filter(
                  meeting -> Fines.differ(tiers.get(meeting.first()), tiers.get(meeting.second())))
              .collect(toImmutableList());
      MeetingGroup.of(overlaps).forEach(group -> report(rows, tiers, group, sink));
    }
  }

  private static void report(
      FactRows rows, ImmutableList<Tier> tiers, MeetingGroup group, FindingSink sink) {
    ImmutableList<BilingualText> others =
        group.others().stream().map(place -> fines(rows, tiers, place)).collect(toImmutableList());
    FindingSink.Draft draft =
        sink.at(rows.pointer(group.place()))
            .with("facts", group.facts())
            .with("tier", rows.name(group.place()))
            .with("amount", Wording.outcome(tiers.get(group.place())))
            .with("others", Wording.others(others, group.more()));
    group.met().forEach(place -> draft.related(rows.pointer(place)));
    draft.report();
  }

  private static BilingualText fines(FactRows rows, ImmutableList<Tier> tiers, int place) {
    BilingualText name = rows.name(place);
    BilingualText fine = Wording.outcome(tiers.get(place));
    return BilingualText.of(name.zh() + "罚款" + fine.zh(), name.en() + " fines " + fine.en());
  }
}
