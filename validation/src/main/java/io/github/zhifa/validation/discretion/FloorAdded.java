// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clauseUpTo;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A benchmark says where it sets a least fine that the law does not set. */
final class FloorAdded extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FLOOR-ADDED")
          .severity(Severity.INFO)
          .title("基准自设最低罚款", "floor added by the benchmark")
          .why(
              "条款只规定最高罚款，没有最低数额，最轻的阶次却从一定数额起罚，等于基准自设了下限；法律没有禁止，但"
                  + "适用人员应当知道它不是法定的，低于它的罚款并不违反条款。这由清单自身可见，不另引法条。",
              "The clause sets a greatest fine only, but the lightest tier starts at an amount, so that the "
                  + "benchmark adds a floor of its own. No law forbids it, but whoever applies it should know "
                  + "that the floor is not one of the clause, which a smaller fine does not break. It follows "
                  + "from the list itself; no provision is needed.")
          .message(
              "条款没有最低罚款（{lawful}），最轻的阶次却从{least}起",
              "The clause has no least fine ({lawful}), but the lightest tier starts at {least}")
          .wrong(
              BenchmarkExamples.of(
                  clauseUpTo("1", 10000),
                  ranges(tier("货值1万元以下的", 1000, 4000), tier("货值超过1万元的", 4000, 10000))))
          .right(
              BenchmarkExamples.of(
                  clauseUpTo("1", 10000),
                  ranges(tier("货值1万元以下的", 0, 4000), tier("货值超过1万元的", 4000, 10000))))
          .build();

  FloorAdded() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (ReachedFines reached : ReachedFines.of(row, sink)) {
      if (reached.lawful().least().filter(least -> least.signum() > 0).isEmpty()
          && reached.lawful().most().isPresent()) {
        sink.applied();
        if (reached.least().signum() > 0) {
          sink.at(reached.leastPointer())
              .with("lawful", Wording.fine(reached.lawful()))
              .with("least", Wording.amount(reached.least(), reached.lawful().measure()))
              .report();
        }
      }
    }
  }
}
