// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.FactTable.Superfluous;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** No tier says again what another says. */
final class TierRepeated extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIER-REPEATED")
          .severity(Severity.WARNING)
          .title("阶次重复", "repeated tier")
          .why(
              "该阶次的条件与另一阶次相同（或者被其包含），罚款也相同，多为复制后没有修改；缺的那个阶次可能" + "因此漏列。应当核对。这由清单自身可见，不另引法条。",
              "The conditions of the tier are those of another, or among them, and the fine is the same; "
                  + "mostly a row was copied and not changed, and the one that was meant may be missing. Check "
                  + "it. It follows from the list itself; no provision is needed.")
          .message(
              "{tier}重复了{other}：条件不超出它，罚款相同，为{amount}",
              "{tier} repeats {other}: its facts are among those of it, and both fine {amount}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次及以上被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次被处罚的", 3000, 3000),
                      tier("第三次及以上被处罚的", 5000, 5000))))
          .build();

  TierRepeated() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    for (FactRows rows : FactRows.tiers(row)) {
      for (Superfluous repeated : rows.ask(FactTable::repeated, sink)) {
        int other = repeated.by().get(0);
        sink.at(rows.pointer(repeated.place()))
            .with("tier", Wording.begin(rows.name(repeated.place())))
            .with("other", rows.name(other))
            .with(
                "amount", Wording.outcome(Schemes.tiers(row.value().item()).get(repeated.place())))
            .related(rows.pointer(other))
            .report();
      }
    }
  }
}
