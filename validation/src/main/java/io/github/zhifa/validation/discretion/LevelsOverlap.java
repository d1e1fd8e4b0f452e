// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** One value of a factor has one weight. */
final class LevelsOverlap extends RecordRule<BenchmarkItem> {
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
              "因素“{factor}”的数值“{facts}”既属于“{level}”（{percent" + "}%），又属于“{other}”（{otherPercent}%）",
              "Under the factor \"{factor}\" the value \"{facts}\" belongs to \"{level}\" ({percent}%) and to "
                  + "\"{other}\" ({otherPercent}%)")
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
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (FactorLevels factor : FactorLevels.of(row)) {
      sink.applied();
      if (!factor.isReadable()) {
        sink.undecided("有一档损坏或读不出", "a level is damaged or cannot be read");
      }
      for (int later = 1; later < factor.levels().size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          compare(factor, later, earlier, sink);
        }
      }
    }
  }

  private static void compare(FactorLevels factor, int later, int earlier, FindingSink sink) {
    WeightLevel level = factor.levels().get(later);
    WeightLevel other = factor.levels().get(earlier);
    if (level.percent().compareTo(other.percent()) == 0) {
      return;
    }
    factor
        .shared(later, earlier)
        .ifPresent(
            facts ->
                sink.at(factor.pointer(later))
                    .with("factor", factor.name())
                    .with("facts", facts)
                    .with("level", level.printed())
                    .with("percent", Wording.plain(level.percent()))
                    .with("other", other.printed())
                    .with("otherPercent", Wording.plain(other.percent()))
                    .related(factor.pointer(earlier))
                    .report());
  }
}
