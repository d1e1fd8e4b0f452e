// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;

/** The gravest case can be fined as much as the law allows. */
final class MaximumUnreached extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-MAXIMUM-UNREACHED")
          .severity(Severity.INFO)
          .title("罚不到法定最高数额", "greatest lawful fine is not reached")
          .why(
              "情节最重的阶次（或者权重最大的组合）仍低于法定最高罚款，法律允许的上段幅度任何案件都用不到；法律没有"
                  + "禁止这样压缩，但多为数额误写，也可能只列出部分阶次。请核对。这由清单自身可见，不另引法条。",
              "The gravest tier, or the greatest sum of weights, stays below the greatest lawful fine, so "
                  + "that no case uses the upper part of what the law allows. No law forbids it, but mostly "
                  + "an amount is miswritten, or only some of the tiers are listed. Check it. It follows from "
                  + "the list itself; no provision is needed.")
          .message(
              "最高只罚到{most}，法定最高罚款为{lawful}",
              "The greatest fine is {most}, but the law allows {lawful}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第二次及以上被处罚的", 4000, 4000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第二次及以上被处罚的", 5000, 5000))))
          .build();

  MaximumUnreached() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (ReachedFines reached : ReachedFines.of(row, sink)) {
      reached
          .lawful()
          .most()
          .ifPresent(
              lawful -> {
                sink.applied();
                if (reached.most().compareTo(lawful) < 0) {
                  report(reached, lawful, sink);
                }
              });
    }
  }

  private static void report(ReachedFines reached, BigDecimal lawful, FindingSink sink) {
    sink.at(reached.mostPointer())
        .with("most", Wording.amount(reached.most(), reached.lawful().measure()))
        .with("lawful", Wording.amount(lawful, reached.lawful().measure()))
        .report();
  }
}
