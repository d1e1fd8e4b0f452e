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

/** The lightest case can be fined as little as the law allows. */
final class MinimumUnreached extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-MINIMUM-UNREACHED")
          .severity(Severity.INFO)
          .title("罚不到法定最低数额", "least lawful fine is not reached")
          .why(
              "情节最轻的阶次（或者权重最小的组合）仍高于法定最低罚款，法律允许的下段幅度任何案件都用不到；法律没有"
                  + "禁止这样压缩，但多为数额误写，也可能只列出部分阶次。请核对。这由清单自身可见，不另引法条。",
              "The lightest tier, or the least sum of weights, stays above the least lawful fine, so that "
                  + "no case uses the lower part of what the law allows. No law forbids it, but mostly an "
                  + "amount is miswritten, or only some of the tiers are listed. Check it. It follows from the "
                  + "list itself; no provision is needed.")
          .message(
              "最低也罚{least}，法定最低罚款为{lawful}",
              "The least fine is {least}, but the law allows {lawful}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 3000, 3000), tier("第二次及以上被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第二次及以上被处罚的", 5000, 5000))))
          .build();

  MinimumUnreached() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (ReachedFines reached : ReachedFines.of(row, sink)) {
      reached
          .lawful()
          .least()
          .filter(lawful -> lawful.signum() > 0)
          .ifPresent(
              lawful -> {
                sink.applied();
                if (reached.least().compareTo(lawful) > 0) {
                  sink.at(reached.leastPointer())
                      .with("least", Wording.amount(reached.least(), reached.lawful().measure()))
                      .with("lawful", Wording.amount(lawful, reached.lawful().measure()))
                      .report();
                }
              });
    }
  }
}
