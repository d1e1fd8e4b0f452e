// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.core.discretion.WeightedFine;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** The weights of a table do not add up to more than the greatest lawful fine. */
final class WeightsOver100 extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-WEIGHTS-OVER-100")
          .severity(Severity.ERROR)
          .title("权重之和超过百分之百", "weights add up to more than 100 %")
          .why(
              "裁量起点与各因素最高权重之和超过100%，所用公式不封顶，又没有“超过100%的，按100%计算”的说明，"
                  + "照公式得出的罚款就超过法定最高数额。裁量基准应当依法制定（行政处罚法第三十四条）；权重累加"
                  + "后最高不超过100%（广东省生态环境行政处罚自由裁量权规定第六条，载明该公式的表已经封顶）。应当"
                  + "调整权重或者加注上限。",
              "The start and the highest weight of every factor add up to more than 100 %, and neither the "
                  + "formula nor a note caps the sum, so the formula gives more than the greatest lawful fine. "
                  + "A benchmark is made according to law, and a sum of weights is at most 100 % (Guangdong "
                  + "rule, art 6; a table that names its formula is capped by it). Change the weights or add a "
                  + "note on the cap.")
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
      Optional<WeightedFine> fine = start.mostFine();
      BigDecimal percent =
          fine.map(WeightedFine::countedPercent).orElse(start.sum().mostCountedPercent());
      boolean over = percent.compareTo(WHOLE) > 0 && !staysLawful(start, fine);
      if (over && !start.hasFormula()) {
        sink.undecided(
            "有裁量表未载明权重公式，不能确定是否封顶",
            "a table of weights does not name its formula, so whether the sum is capped is not known");
        continue;
      }
      sink.applied();
      if (over) {
        sink.at(start.pointer()).with("percent", Wording.plain(percent)).report();
      }
    }
  }

  /** A multiplicand below the greatest fine leaves room for more than 100 %. */
  private static boolean staysLawful(WeightedStart start, Optional<WeightedFine> fine) {
    Optional<BigDecimal> most = start.clause().flatMap(clause -> clause.fine().most());
    return most.isPresent()
        && fine.map(each -> each.amount().compareTo(most.get()) <= 0).orElse(false);
  }
}
