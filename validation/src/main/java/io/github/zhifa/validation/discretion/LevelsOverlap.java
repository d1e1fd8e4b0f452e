// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.table.Meeting;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** One value of a factor has one weight. */
final class LevelsOverlap extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-LEVELS-OVERLAP")
          .severity(Severity.ERROR)
          .title("同一数值属于两档权重", "levels overlap")
          .why(
              "同一裁量因素的两档可以同时适用于同一数值，权重却不同，公式就得出两个罚款；行政处罚应当与违"
                  + "法行为的事实、情节相当（行政处罚法第五条），基准应当规范裁量权的行使（第三十四条）。应当改"
                  + "正界限。",
              "Two levels of one factor hold for the same value with different weights, so the formula "
                  + "gives two fines. A penalty corresponds to the facts (art 5), and a benchmark is there to "
                  + "direct discretion (art 34). Correct the limits.")
          .source("中华人民共和国行政处罚法", "第五条")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "因素“{factor}”的数值“{facts}”既属于{level}，又属于{others}",
              "Under the factor \"{factor}\" the value \"{facts}\" belongs to {level} and to {others}")
          .wrong(
              BenchmarkExamples.withConvention(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 10}",
                      factor("数量", level("1项", 0), level("1项以上5项以下", 40), level("5项以上", 90)))))
          .right(
              BenchmarkExamples.withConvention(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 10}",
                      factor("数量", level("1项", 0), level("2项以上5项以下", 40), level("5项以上", 90)))))
          .build();

  LevelsOverlap() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    if (row.value().heavierPrevails().isPresent()) {
      FactRows.levels(row).forEach(rows -> sink.applied());
      return;
    }
    for (FactRows rows : FactRows.levels(row)) {
      ImmutableList<WeightLevel> levels = rows.weighted().levels();
      ImmutableList<Meeting> overlaps =
          rows.ask(FactTable::meetings, sink).stream()
              .filter(meeting -> meeting.kind() == Meeting.Kind.OVERLAP)
              .filter(meeting -> differ(levels.get(meeting.first()), levels.get(meeting.second())))
              .collect(toImmutableList());
      MeetingGroup.of(overlaps).forEach(group -> report(rows, levels, group, sink));
    }
  }

  private static boolean differ(WeightLevel level, WeightLevel other) {
    return level.percent().compareTo(other.percent()) != 0;
  }

  private static void report(
      FactRows rows, ImmutableList<WeightLevel> levels, MeetingGroup group, FindingSink sink) {
    ImmutableList<BilingualText> others =
        group.others().stream()
            .map(place -> weighed(rows, levels, place))
            .collect(toImmutableList());
    FindingSink.Draft draft =
        sink.at(rows.pointer(group.place()))
            .with("factor", rows.weighted().name())
            .with("facts", rows.say(group.facts()))
            .with("level", weighed(rows, levels, group.place()))
            .with("others", Wording.others(others, group.more()));
    group.met().forEach(place -> draft.related(rows.pointer(place)));
    draft.report();
  }

  private static BilingualText weighed(
      FactRows rows, ImmutableList<WeightLevel> levels, int place) {
    String percent = Wording.plain(levels.get(place).percent());
    BilingualText name = rows.name(place);
    return BilingualText.of(name.zh() + "（" + percent + "%）", name.en() + " (" + percent + "%)");
  }
}
