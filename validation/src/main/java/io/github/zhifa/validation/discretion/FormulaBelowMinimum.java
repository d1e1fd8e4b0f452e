// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.core.discretion.WeightedFine;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** The smallest fine that a formula gives is not below the least lawful fine. */
final class FormulaBelowMinimum extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FORMULA-BELOW-MINIMUM")
          .severity(Severity.ERROR)
          .title("权重公式低于法定最低罚款", "formula below the statutory minimum")
          .why(
              "裁量起点与各因素最低权重之和乘以基数，低于法定最低罚款数额，又没有“不足…的，按…计算”的"
                  + "说明，照公式得出的罚款就低于法律规定。裁量基准应当依法制定（行政处罚法第三十四条）。应当提"
                  + "高起点或者加注下限。",
              "The start and the lowest weight of every factor, times the multiplicand, give less than "
                  + "the least lawful fine, and no note raises a sum that is too small. A benchmark is made "
                  + "according to law. Raise the start or add a note on the floor.")
          .source("中华人民共和国行政处罚法", "第四条")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "最小百分值 {percent}% 得出{fine}，低于法定最低的{least}",
              "The least sum of {percent}% gives {fine}, below the least lawful {least}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 100000, 1000000),
                  weights("{\"percent\": 7}", factor("次数", level("1次", 0), level("2次以上", 93)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 100000, 1000000),
                  weights(
                      "{\"percent\": 7, \"floorPercent\": 10}",
                      factor("次数", level("1次", 0), level("2次以上", 93)))))
          .build();

  FormulaBelowMinimum() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (WeightedStart start : WeightedStart.of(row)) {
      Optional<WeightedFine> fine = start.leastFine();
      if (fine.isEmpty()) {
        sink.undecided(
            "有裁量起点不能确定其罚款条款或乘数",
            "of a start of weights the clause or the multiplicand is not known");
      } else {
        FineAmount lawful = start.clause().orElseThrow().fine();
        lawful.least().ifPresent(least -> compare(start, fine.get(), lawful, least, sink));
      }
    }
  }

  private static void compare(
      WeightedStart start,
      WeightedFine fine,
      FineAmount lawful,
      BigDecimal least,
      FindingSink sink) {
    boolean below = fine.amount().compareTo(least) < 0;
    if (below && !start.hasFormula()) {
      sink.undecided(
          "有裁量表未载明权重公式，不能确定罚款数额",
          "a table of weights does not name its formula, so its fines are not known");
      return;
    }
    sink.applied();
    if (below) {
      sink.at(start.pointer())
          .with("percent", Wording.plain(fine.countedPercent()))
          .with("fine", Wording.amount(fine.amount(), lawful.measure()))
          .with("least", Wording.amount(least, lawful.measure()))
          .report();
    }
  }
}
