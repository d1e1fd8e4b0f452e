// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

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
              "{from}至{to}之间的数额不属于任何阶次：在{below}与{above}之间",
              "No tier reaches the amounts from {from} to {to}: between {below} and {above}")
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
    GradedRange.of(row)
        .asMap()
        .forEach(
            (key, ranges) -> {
              if (ranges.size() < 2) {
                return;
              }
              if (mayLack(row.value(), key)) {
                sink.undecided(
                    "有阶次损坏、读不出或不知所属条款", "a tier is damaged, cannot be read or names no clause");
              } else {
                sink.applied();
                look(row, ranges, sink);
              }
            });
  }

  /** Whether a tier that may belong to the clause is not among the ranges for want of numbers. */
  private static boolean mayLack(BenchmarkItem item, GradedRange.Key key) {
    ItemClauses clauses = new ItemClauses(item.clauses());
    return Schemes.tiers(item).stream()
        .filter(tier -> isOfClause(clauses.find(tier.clause()), key))
        .anyMatch(
            tier ->
                tier.damage().isPresent()
                    || tier.fine().filter(GradedRange::isUnreadable).isPresent());
  }

  private static boolean isOfClause(Optional<FineClause> clause, GradedRange.Key key) {
    return clause.map(each -> each.label().equals(key.clause())).orElse(true);
  }

  private static void look(
      Row<BenchmarkItem> row, Collection<GradedRange> ranges, FindingSink sink) {
    ImmutableList<GradedRange> ascending =
        ImmutableList.sortedCopyOf(Comparator.comparing(GradedRange::least), ranges);
    GradedRange below = ascending.get(0);
    for (GradedRange above : ascending.subList(1, ascending.size())) {
      BigDecimal from = inside(below.most(), above);
      BigDecimal to = inside(above.least(), above);
      if (to.subtract(from).compareTo(step(above.fine())) > 0) {
        report(row, below, above, sink);
      }
      below = above.most().compareTo(below.most()) > 0 ? above : below;
    }
  }

  /** Returns the nearest lawful amount: what the law does not allow is not missing. */
  private static BigDecimal inside(BigDecimal amount, GradedRange range) {
    Optional<FineAmount> lawful =
        range
            .tier()
            .clause()
            .map(FineClause::fine)
            .filter(fine -> fine.measure().equals(range.fine().measure()));
    BigDecimal least = lawful.flatMap(FineAmount::least).map(amount::max).orElse(amount);
    return lawful.flatMap(FineAmount::most).map(least::min).orElse(least);
  }

  /** Fines are set in whole yuan: between 999 and 1000 yuan nothing is missing. */
  private static BigDecimal step(FineAmount fine) {
    return fine.measure().unit() == FineUnit.YUAN ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private static void report(
      Row<BenchmarkItem> row, GradedRange below, GradedRange above, FindingSink sink) {
    FineMeasure measure = above.fine().measure();
    sink.at(Schemes.tier(row, above.tier().position()) + "/fine")
        .with("from", Wording.amount(inside(below.most(), above), measure))
        .with("to", Wording.amount(inside(above.least(), above), measure))
        .with("below", Wording.tier(below.tier().position(), below.tier().tier()))
        .with("above", Wording.tier(above.tier().position(), above.tier().tier()))
        .related(Schemes.tier(row, below.tier().position()) + "/fine")
        .report();
  }
}
