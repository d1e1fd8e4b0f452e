// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Tiers that share an end leave open to which of them that amount belongs. */
final class AmountsTouch extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-AMOUNTS-TOUCH")
          .severity(Severity.INFO)
          .title("相邻阶次共用一个数额", "amounts touch")
          .why(
              "相邻阶次的上限与下限是同一数额，而本文件的“以上”“以下”都包括本数或者未作说明，该数额就"
                  + "属于两个阶次；这很常见，一般不必改，但应当说明归入哪一个。这由清单自身可见，不另引法条。",
              "The upper end of one tier is the lower end of the next, and 以上 and 以下 both include the "
                  + "number or the document does not say, so that amount belongs to two tiers. This is common "
                  + "and seldom needs a change. It follows from the list itself; no provision is needed.")
          .message(
              "{count} 个数额同属相邻两个阶次：{amounts}",
              "{count} amounts belong to two neighbouring tiers each: {amounts}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 60000, 200000))))
          .right(
              BenchmarkExamples.withConvention(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 60000, 200000))))
          .build();

  AmountsTouch() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    boolean excludes =
        row.document()
            .convention()
            .filter(convention -> !convention.aboveIncludes() || !convention.belowIncludes())
            .isPresent();
    for (Collection<GradedRange> ranges : GradedRange.of(row).asMap().values()) {
      if (ranges.size() > 1) {
        sink.applied();
        Set<BigDecimal> shared = excludes ? Set.of() : sharedEnds(ranges);
        if (!shared.isEmpty()) {
          report(row, ranges, shared, sink);
        }
      }
    }
  }

  private static Set<BigDecimal> sharedEnds(Collection<GradedRange> ranges) {
    Set<BigDecimal> shared = new TreeSet<>();
    for (GradedRange below : ranges) {
      for (GradedRange above : ranges) {
        boolean touches = below.most().compareTo(above.least()) == 0;
        if (touches && !below.excludesAnEnd() && !above.excludesAnEnd()) {
          shared.add(below.most());
        }
      }
    }
    return shared;
  }

  private static void report(
      Row<BenchmarkItem> row,
      Collection<GradedRange> ranges,
      Set<BigDecimal> shared,
      FindingSink sink) {
    GradedRange first = ranges.iterator().next();
    FineMeasure measure = first.fine().measure();
    ImmutableList<BilingualText> amounts =
        shared.stream()
            .map(amount -> Wording.amount(amount, measure))
            .collect(ImmutableList.toImmutableList());
    sink.at(Schemes.tier(row, first.tier().position()) + "/fine")
        .with("count", shared.size())
        .with("amounts", Wording.list(amounts))
        .report();
  }
}
