// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tierOf;

import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A clause that a tier names is one of the clauses of its item. */
final class TierClauseUnknown extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIER-CLAUSE-UNKNOWN")
          .severity(Severity.ERROR)
          .title("所注明的罚款条款不存在", "clause named but not there")
          .why(
              "阶次（或裁量起点）注明的条款不在本条目的罚款条款之中，无法核对其是否在法定幅度之内。这是清" + "单自身前后不一，不另引法条。应当改正所注明的条款，或者补上该条款。",
              "A tier or a start of weights names a clause that its item does not have, so it cannot be "
                  + "held against the law. The list contradicts itself; no provision is needed. Correct the "
                  + "name or add the clause.")
          .message(
              "所注明的条款“{label}”不存在，本条目的条款为：{labels}",
              "Names the clause \"{label}\", but the item has {labels}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000), points(tierOf("2", "第一次被处罚的", 2000, 2000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000), points(tierOf("1", "第一次被处罚的", 2000, 2000))))
          .build();

  TierClauseUnknown() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    ClauseNames.of(row).stream()
        .filter(name -> name.label().isPresent())
        .forEach(
            name -> {
              sink.applied();
              if (clauses.find(name.label()).isEmpty()) {
                sink.at(name.pointer() + "/clause")
                    .with("label", name.label().orElseThrow())
                    .with("labels", ClauseNames.labels(row.value()))
                    .report();
              }
            });
  }
}
