// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.table.AmountTable;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Collection;

/** Tiers that differ in one factor only have fines that follow on each other. */
final class AmountsOverlap extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-AMOUNTS-OVERLAP")
          .severity(Severity.WARNING)
          .title("阶次的罚款幅度重叠", "amounts overlap")
          .why(
              "只有一个因素不同的阶次，罚款幅度却相互重叠，较重的阶次可能比较轻的罚得更少；行政处罚应当与"
                  + "违法行为的事实、性质、情节以及社会危害程度相当（行政处罚法第五条）。应当核对数额。",
              "Two tiers differ in one factor only, but their ranges of fines overlap, so a graver tier "
                  + "may fine less than a lighter one. A penalty corresponds to the facts and the harm (art "
                  + "5). Check the amounts.")
          .source("中华人民共和国行政处罚法", "第五条")
          .message(
              "{tier}的罚款{amount}与{other}的罚款{otherAmount}重叠：{" + "from}至{to}",
              "The fine of {tier}, {amount}, overlaps with that of {other}, {otherAmount}: from {from} "
                  + "to {to}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 50000, 200000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 60000, 200000))))
          .build();

  AmountsOverlap() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (Collection<TierFine> fines : TierFine.of(row).asMap().values()) {
      ImmutableList<TierFine> ordinary =
          TierFine.ranges(fines).stream()
              .filter(fine -> fine.tier().tier().role() == TierRole.ORDINARY)
              .collect(toImmutableList());
      if (ordinary.size() > 1) {
        sink.applied();
        look(row, ordinary, sink);
      }
    }
  }

  private static void look(
      Row<BenchmarkItem> row, ImmutableList<TierFine> ordinary, FindingSink sink) {
    ImmutableSet<Integer> filledDown = FilledDown.places(ordinary);
    for (AmountTable.Pair pair : TierFine.table(ordinary).overlaps()) {
      TierFine other = ordinary.get(pair.first());
      TierFine fine = ordinary.get(pair.second());
      boolean found = filledDown.contains(fine.position()) && filledDown.contains(other.position());
      if (!found
          && !Fines.isSame(fine.fine(), other.fine())
          && TierColumns.differInOne(fine.tier().tier(), other.tier().tier())) {
        report(row, fine, other, sink);
      }
    }
  }

  private static void report(
      Row<BenchmarkItem> row, TierFine fine, TierFine other, FindingSink sink) {
    FineMeasure measure = fine.fine().measure();
    sink.at(Schemes.tier(row, fine.position()) + "/fine")
        .with("tier", Wording.tier(fine.position(), fine.tier().tier()))
        .with("amount", Wording.fine(fine.fine()))
        .with("other", Wording.tier(other.position(), other.tier().tier()))
        .with("otherAmount", Wording.fine(other.fine()))
        .with("from", Wording.amount(fine.least().max(other.least()), measure))
        .with("to", Wording.amount(fine.most().min(other.most()), measure))
        .related(Schemes.tier(row, other.position()) + "/fine")
        .report();
  }
}
