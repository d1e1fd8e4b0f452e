// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.AmountTable;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** The ranges of the tiers leave no lawful amount between them out. */
final class AmountsGap extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-AMOUNTS-GAP")
          .severity(Severity.WARNING)
          .title("有数额不属于任何阶次", "amounts that no tier reaches")
          .why(
              "法定幅度之内、相邻两个阶次之间有一段数额，任何阶次都罚不到；多为数额误写。法律允许的数额由"
                  + "基准细化，不能无故略去（行政处罚法第三十四条：依法制定裁量基准）。应当核对数额。",
              "Between two tiers lies a stretch of lawful amounts that no tier gives; mostly a number is "
                  + "miswritten. A benchmark refines what the law allows (art 34) and should not leave a part "
                  + "out without saying so. Check the amounts.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "{from}与{to}之间的数额不属于任何阶次，在{below}与{above}之间；其中最小的是{witness}",
              "No tier gives the amounts between {from} and {to}, between {below} and {above}; the smallest "
                  + "of them: {witness}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 50000), tier("严重污染", 60000, 200000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 60000, 200000))))
          .build();

  AmountsGap() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    TierFine.of(row)
        .asMap()
        .forEach(
            (key, fines) -> {
              if (TierFine.ranges(fines).size() < 2) {
                return;
              }
              if (TierFine.mayLack(row.value(), key.clause())) {
                sink.undecided(
                    "有阶次损坏、读不出或不知所属条款", "a tier is damaged, cannot be read or names no clause");
              } else {
                sink.applied();
                look(row, ImmutableList.copyOf(fines), sink);
              }
            });
  }

  private static void look(
      Row<BenchmarkItem> row, ImmutableList<TierFine> fines, FindingSink sink) {
    FineMeasure measure = fines.get(0).fine().measure();
    for (AmountTable.Gap gap : TierFine.table(fines).gaps(fines.get(0).lawful())) {
      TierFine below = fines.get(gap.below());
      TierFine above = fines.get(gap.above());
      sink.at(Schemes.tier(row, above.position()) + "/fine")
          .with("from", Wording.amount(below.most(), measure))
          .with("to", Wording.amount(above.least(), measure))
          .with("below", Wording.tier(below.position(), below.tier().tier()))
          .with("above", Wording.tier(above.position(), above.tier().tier()))
          .with("witness", Wording.amount(gap.witness(), measure))
          .related(Schemes.tier(row, below.position()) + "/fine")
          .report();
    }
  }
}
