// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.core.discretion.table.FactGap;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** The levels of a factor leave no value out. */
final class LevelsGap extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-LEVELS-GAP")
          .severity(Severity.WARNING)
          .title("有数值不属于任何一档权重", "value that no level covers")
          .why(
              "裁量因素的各档之间有数值不属于任何一档，公式对它没有权重；基准应当规范裁量权的行使（行政处" + "罚法第三十四条）。应当补上一档或者改正界限。",
              "A value between the levels of a factor belongs to none of them, so the formula has no "
                  + "weight for it; a benchmark is there to direct discretion (art 34). Add a level or correct "
                  + "the limits.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "因素“{factor}”的数值{facts}{rest}；其中最小的是“{witness}”",
              "Under the factor \"{factor}\" the values {facts} {rest}; the smallest of them: "
                  + "\"{witness}\"")
          .wrong(
              BenchmarkExamples.withConvention(
                  clause("1", 20000, 200000),
                  weights("{\"percent\": 10}", factor("次数", level("1次", 0), level("3次以上", 90)))))
          .right(
              BenchmarkExamples.withConvention(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 10}",
                      factor("次数", level("2次以下", 0), level("2次", 10), level("3次以上", 90)))))
          .build();

  LevelsGap() {
    super(INFO, ItemTables.class);
  }

  private static final BilingualText NONE = BilingualText.of("不属于任何一档", "belong to no level");

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    for (FactRows rows : FactRows.levels(row)) {
      rows.askWhole(FactTable::gaps, sink).forEach(gap -> report(rows, gap, sink));
    }
  }

  private static void report(FactRows rows, FactGap gap, FindingSink sink) {
    FindingSink.Draft draft =
        sink.at(gap.above().isPresent() ? rows.pointer(gap.above().getAsInt()) : rows.table())
            .with("factor", rows.weighted().name())
            .with("facts", Wording.facts(rows, gap))
            .with("rest", Wording.between(NONE, rows, gap))
            .with("witness", rows.say(gap.witness()));
    gap.below().ifPresent(place -> draft.related(rows.pointer(place)));
    draft.report();
  }
}
