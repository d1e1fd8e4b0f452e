// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.discretion.GradedTier;
import io.github.zhifa.core.discretion.ItemClauses;
import io.github.zhifa.core.discretion.Ladder;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** The tiers of one number leave no value out. */
final class FactsGap extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FACTS-GAP")
          .severity(Severity.WARNING)
          .title("有事实不属于任何阶次", "facts that no tier covers")
          .why(
              "阶次按同一数量（次数、面积等）划分，中间却有数值不属于任何阶次，遇到这样的案件基准没有答案"
                  + "；基准应当规范裁量权的行使（行政处罚法第三十四条）。应当补上阶次或者改正界限。",
              "The tiers go by one number (times, area), but a value between them belongs to none, so "
                  + "the benchmark has no answer for such a case; it is there to direct discretion (art 34). "
                  + "Add a tier or correct the limits.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "{facts}{rest}：在{below}与{above}之间",
              "The value {facts} {rest}: between {below} and {above}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第三次及以上被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第二次及以上被处罚的", 5000, 5000))))
          .build();

  FactsGap() {
    super(INFO, BenchmarkItem.class);
  }

  private static final BilingualText NONE = BilingualText.of("不属于任何阶次", "belongs to no tier");
  private static final BilingualText RESIDUAL =
      BilingualText.of("只能落入兜底阶次", "falls only to the residual tier");

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ImmutableList<GradedTier> tiers = Schemes.graded(row);
    Multimaps.index(tiers, tier -> label(tier.clause()))
        .asMap()
        .forEach(
            (clause, ofClause) -> {
              if (mayLack(row.value(), clause, ofClause)) {
                sink.undecided(
                    "有阶次损坏、读不出条件或不知所属条款", "a tier is damaged, cannot be read or names no clause");
              } else {
                sink.applied();
                look(row, ofClause, sink);
              }
            });
  }

  private static String label(Optional<FineClause> clause) {
    return clause.map(FineClause::label).orElse("");
  }

  /**
   * Whether a tier that may belong to the clause is not read, so that it may be the missing one.
   */
  private static boolean mayLack(
      BenchmarkItem item, String clause, Collection<GradedTier> readable) {
    ItemClauses clauses = new ItemClauses(item.clauses());
    long own =
        Schemes.tiers(item).stream()
            .map(tier -> clauses.find(tier.clause()))
            .filter(found -> found.isEmpty() || label(found).equals(clause))
            .count();
    return readable.size() < own || readable.stream().anyMatch(t -> !t.facts().readable());
  }

  private static void look(Row<BenchmarkItem> row, Collection<GradedTier> tiers, FindingSink sink) {
    ImmutableList<Ladder.Step> steps =
        tiers.stream()
            .filter(tier -> tier.tier().role() != TierRole.RESIDUAL)
            .map(tier -> new Ladder.Step(tier.position(), tier.facts()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Tier> residual =
        tiers.stream()
            .map(GradedTier::tier)
            .filter(tier -> tier.role() == TierRole.RESIDUAL)
            .collect(ImmutableList.toImmutableList());
    for (Ladder ladder : Ladder.of(steps)) {
      for (Ladder.Hole hole : ladder.holes()) {
        if (residual.stream().noneMatch(tier -> isMeantFor(tier, hole, row.value()))) {
          report(row, ladder, hole, residual.isEmpty() ? NONE : RESIDUAL, sink);
        }
      }
    }
  }

  /** 其他 between a light and a grave tier, with a fine between theirs, is meant for the middle. */
  private static boolean isMeantFor(Tier residual, Ladder.Hole hole, BenchmarkItem item) {
    ImmutableList<Tier> tiers = Schemes.tiers(item);
    Optional<BigDecimal> below = most(tiers.get(hole.below()));
    Optional<BigDecimal> above = most(tiers.get(hole.above()));
    Optional<BigDecimal> middle = most(residual);
    if (below.isEmpty() || above.isEmpty() || middle.isEmpty()) {
      return true;
    }
    return middle.get().compareTo(below.get().min(above.get())) >= 0
        && middle.get().compareTo(below.get().max(above.get())) <= 0;
  }

  private static Optional<BigDecimal> most(Tier tier) {
    return tier.fine().flatMap(fine -> fine.most());
  }

  private static void report(
      Row<BenchmarkItem> row,
      Ladder ladder,
      Ladder.Hole hole,
      BilingualText rest,
      FindingSink sink) {
    ImmutableList<Tier> tiers = Schemes.tiers(row.value());
    sink.at(Schemes.tier(row, hole.above()))
        .with("facts", Wording.gap(ladder, hole.gap()))
        .with("rest", rest)
        .with("below", Wording.tier(hole.below(), tiers.get(hole.below())))
        .with("above", Wording.tier(hole.above(), tiers.get(hole.above())))
        .related(Schemes.tier(row, hole.below()))
        .report();
  }
}
