// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tierOf;

import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Where an item has several clauses, each tier says which one it grades. */
final class TierClauseNotNamed extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIER-CLAUSE-NOT-NAMED")
          .severity(Severity.WARNING)
          .title("未注明所依据的罚款条款", "clause not named")
          .why(
              "同一条目依据几个罚款条款时，阶次（或裁量起点）不注明细化的是哪一条款，就无法核对其是否在法" + "定幅度之内。这是清单自身的缺项，不另引法条。应当注明条款。",
              "Where an item rests on several clauses, a tier or a start of weights that does not say "
                  + "which one it grades cannot be held against the law. This is missing in the list itself; "
                  + "no provision is needed. Name the clause.")
          .message(
              "本条目有 {count} 个罚款条款（{labels}），此处未注明依据哪一个",
              "The item has {count} clauses ({labels}), and this place does not say which one it grades")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000) + ", " + clause("2", 5000, 9000),
                  points(tier("第一次被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000) + ", " + clause("2", 5000, 9000),
                  points(tierOf("2", "第一次被处罚的", 5000, 5000))))
          .build();

  TierClauseNotNamed() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    if (!new ItemClauses(row.value().clauses()).areSeveral()) {
      return;
    }
    ClauseNames.of(row)
        .forEach(
            name -> {
              sink.applied();
              if (name.label().isEmpty()) {
                sink.at(name.pointer())
                    .with("count", row.value().clauses().size())
                    .with("labels", ClauseNames.labels(row.value()))
                    .report();
              }
            });
  }
}
