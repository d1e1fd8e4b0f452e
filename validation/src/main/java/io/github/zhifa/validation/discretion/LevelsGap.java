// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.core.discretion.Ladder;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** The levels of a factor leave no value out. */
final class LevelsGap extends RecordRule<BenchmarkItem> {
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
              "因素“{factor}”的数值{facts}不属于任何一档：在“{below}”与“{ab" + "ove}”之间",
              "Under the factor \"{factor}\" the value {facts} belongs to no level: between \"{below}\" and "
                  + "\"{above}\"")
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
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (FactorLevels factor : FactorLevels.of(row)) {
      if (!factor.isReadable()) {
        sink.undecided("有一档损坏或读不出", "a level is damaged or cannot be read");
        continue;
      }
      sink.applied();
      for (Ladder ladder : factor.ladders()) {
        ladder.holes().forEach(hole -> report(factor, ladder, hole, sink));
      }
    }
  }

  private static void report(
      FactorLevels factor, Ladder ladder, Ladder.Hole hole, FindingSink sink) {
    sink.at(factor.pointer(hole.above()))
        .with("factor", factor.name())
        .with("facts", Wording.gap(ladder, hole.gap()))
        .with("below", factor.levels().get(hole.below()).printed())
        .with("above", factor.levels().get(hole.above()).printed())
        .related(factor.pointer(hole.below()))
        .report();
  }
}
