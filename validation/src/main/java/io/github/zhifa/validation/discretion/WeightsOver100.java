// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.core.discretion.WeightSum;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;

/** The weights of a table do not add up to more than the greatest lawful fine. */
final class WeightsOver100 extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-WEIGHTS-OVER-100")
          .severity(Severity.ERROR)
          .title("权重之和超过百分之百", "weights add up to more than 100 %")
          .why(
              "裁量起点与各因素最高权重之和超过100%，又没有“超过100%的，按100%计算”的说明，"
                  + "照公式得出的罚款就超过法定最高数额。裁量基准应当依法制定（行政处罚法第三十四条）；权重累加"
                  + "后最高不超过100%（广东省生态环境行政处罚自由裁量权规定第六条）。应当调整权重或者加注上"
                  + "限。",
              "The start and the highest weight of every factor add up to more than 100 % and no note "
                  + "caps the sum, so the formula gives more than the greatest lawful fine. A benchmark is "
                  + "made according to law, and a sum of weights is at most 100 % (Guangdong rule, art 6). "
                  + "Change the weights or add a note on the cap.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .source("广东省生态环境行政处罚自由裁量权规定", "第六条")
          .message(
              "最大百分值为 {percent}%，且无封顶说明", "The greatest sum is {percent}%, and no note caps it")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights("{\"percent\": 20}", factor("次数", level("1次", 0), level("2次以上", 83)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20, \"capPercent\": 100}",
                      factor("次数", level("1次", 0), level("2次以上", 83)))))
          .build();

  WeightsOver100() {
    super(INFO, BenchmarkItem.class);
  }

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (WeightedStart start : WeightedStart.of(row)) {
      BigDecimal percent = start.sum().mostCountedPercent();
      sink.applied();
      if (percent.compareTo(WHOLE) > 0 && !staysLawful(start, percent)) {
        sink.at(start.pointer()).with("percent", Wording.plain(percent)).report();
      }
    }
  }

  /** A multiplicand below the greatest fine leaves room for more than 100 %. */
  private static boolean staysLawful(WeightedStart start, BigDecimal percent) {
    return start
        .clause()
        .flatMap(clause -> clause.fine().most())
        .flatMap(
            most ->
                start
                    .multiplicand()
                    .map(base -> WeightSum.fine(percent, base))
                    .map(most::compareTo))
        .map(order -> order >= 0)
        .orElse(false);
  }
}
