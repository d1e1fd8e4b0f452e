// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;

/** A range starts with its lower end. */
final class ClauseReversed extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-CLAUSE-REVERSED")
          .severity(Severity.ERROR)
          .title("罚款幅度上下限颠倒", "reversed range")
          .why(
              "下限大于上限的幅度不含任何数额，无法据以处罚；多为数额或单位（元、万元）误写。这由数字本身" + "可见，不另引法条。应当核对原文改正。",
              "A range whose lower end is greater than its upper end has no amount in it; mostly a "
                  + "number or a unit (元, 万元) is miswritten. The numbers show it themselves; no provision is "
                  + "needed. Check the printed text.")
          .message("罚款幅度的下限 {least} 大于上限 {most}", "The range starts at {least} and ends at {most}")
          .wrong(BenchmarkExamples.of(clause("1", 5000, 2000), points(tier("第一次被处罚的", 2000, 2000))))
          .right(BenchmarkExamples.of(clause("1", 2000, 5000), points(tier("第一次被处罚的", 2000, 2000))))
          .build();

  ClauseReversed() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (int i = 0; i < row.value().clauses().size(); i++) {
      look(row.value().clauses().get(i).fine(), row.pointer() + "/clauses/" + i, sink);
    }
    ImmutableList<Tier> tiers = Schemes.tiers(row.value());
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      if (tier.damage().isEmpty() && tier.fine().isPresent()) {
        look(tier.fine().get(), Schemes.tier(row, i), sink);
      }
    }
  }

  private static void look(FineAmount fine, String pointer, FindingSink sink) {
    if (fine.least().isEmpty() || fine.most().isEmpty()) {
      return;
    }
    BigDecimal least = fine.least().get();
    BigDecimal most = fine.most().get();
    sink.applied();
    if (least.compareTo(most) > 0) {
      sink.at(pointer + "/fine")
          .with("least", Wording.amount(least, fine.measure()))
          .with("most", Wording.amount(most, fine.measure()))
          .report();
    }
  }
}
