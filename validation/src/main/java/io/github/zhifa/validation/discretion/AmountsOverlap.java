// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Collection;

/** Tiers of one factor have fines that follow on each other. */
final class AmountsOverlap extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-AMOUNTS-OVERLAP")
          .severity(Severity.WARNING)
          .title("阶次的罚款幅度重叠", "amounts overlap")
          .why(
              "只按一个因素划分的阶次，罚款幅度却相互重叠，较重的阶次可能比较轻的罚得更少；行政处罚应当与"
                  + "违法行为的事实、性质、情节以及社会危害程度相当（行政处罚法第五条）。应当核对数额。",
              "The tiers differ in one factor only, but their ranges of fines overlap, so a graver tier "
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
    if (!hasOneFactor(row.value())) {
      return;
    }
    for (Collection<GradedRange> ranges : GradedRange.of(row).asMap().values()) {
      ImmutableList<GradedRange> ordinary =
          ranges.stream()
              .filter(range -> range.tier().tier().role() == TierRole.ORDINARY)
              .collect(ImmutableList.toImmutableList());
      for (int later = 1; later < ordinary.size(); later++) {
        sink.applied();
        for (int earlier = 0; earlier < later; earlier++) {
          compare(row, ordinary.get(later), ordinary.get(earlier), sink);
        }
      }
    }
  }

  private static boolean hasOneFactor(BenchmarkItem item) {
    ImmutableList<Tier> ordinary =
        Schemes.tiers(item).stream()
            .filter(tier -> tier.role() == TierRole.ORDINARY)
            .collect(ImmutableList.toImmutableList());
    return ordinary.stream()
            .allMatch(tier -> tier.conditions().size() == 1 && tier.alternatives().isEmpty())
        && ordinary.stream().map(tier -> tier.conditions().get(0).factor()).distinct().count() == 1;
  }

  private static void compare(
      Row<BenchmarkItem> row, GradedRange range, GradedRange other, FindingSink sink) {
    if (!range.overlaps(other) || range.isSame(other)) {
      return;
    }
    int position = range.tier().position();
    int earlier = other.tier().position();
    FineMeasure measure = range.fine().measure();
    sink.at(Schemes.tier(row, position) + "/fine")
        .with("tier", Wording.tier(position, range.tier().tier()))
        .with("amount", Wording.fine(range.fine()))
        .with("other", Wording.tier(earlier, other.tier().tier()))
        .with("otherAmount", Wording.fine(other.fine()))
        .with("from", Wording.amount(range.least().max(other.least()), measure))
        .with("to", Wording.amount(range.most().min(other.most()), measure))
        .related(Schemes.tier(row, earlier) + "/fine")
        .report();
  }
}
