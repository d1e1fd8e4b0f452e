// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.graverClause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tierOf;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.GradedTier;
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
import java.util.Optional;

/** One set of facts leads to one amount. */
final class SameFactsTwoAmounts extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-SAME-FACTS-TWO-AMOUNTS")
          .severity(Severity.ERROR)
          .title("同样的事实有两种罚款", "same facts, two amounts")
          .why(
              "两个阶次可以同时适用于同一事实，罚款却不同，基准没有说明适用哪一个；行政处罚应当与违法行为"
                  + "的事实、性质、情节以及社会危害程度相当（行政处罚法第五条），基准应当规范裁量权的行使（第三"
                  + "十四条）。应当改写条件，使每种事实只落入一个阶次。",
              "Two tiers can hold for the same facts and give different fines, and nothing says which "
                  + "one counts. A penalty corresponds to the facts and the harm (art 5), and a benchmark is "
                  + "there to direct discretion (art 34). Reword the conditions so that each case falls into "
                  + "one tier.")
          .source("中华人民共和国行政处罚法", "第五条")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "事实为“{facts}”时，{tier}罚款{amount}，{other}罚款{othe" + "rAmount}",
              "For the facts \"{facts}\" {tier} fines {amount} and {other} fines {otherAmount}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000) + ", " + graverClause("2", 5000, 9000),
                  points(
                      tierOf("1", "第二次被处罚的", 3000, 3000), tierOf("2", "第二次及以上被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000) + ", " + graverClause("2", 5000, 9000),
                  points(
                      tierOf("1", "第二次被处罚的", 3000, 3000), tierOf("2", "第三次及以上被处罚的", 5000, 5000))))
          .build();

  SameFactsTwoAmounts() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ImmutableList<GradedTier> tiers = Schemes.graded(row);
    if (tiers.stream().anyMatch(tier -> !tier.facts().readable())) {
      sink.undecided("有阶次的条件读不出", "the condition of a tier cannot be read");
    }
    for (int later = 1; later < tiers.size(); later++) {
      sink.applied();
      for (int earlier = 0; earlier < later; earlier++) {
        GradedTier tier = tiers.get(later);
        GradedTier other = tiers.get(earlier);
        if (differ(tier.tier(), other.tier())) {
          tier.shared(other).ifPresent(facts -> report(row, tier, other, facts, sink));
        }
      }
    }
  }

  private static void report(
      Row<BenchmarkItem> row, GradedTier tier, GradedTier other, String facts, FindingSink sink) {
    sink.at(Schemes.tier(row, tier.position()))
        .with("facts", facts)
        .with("tier", Wording.tier(tier.position(), tier.tier()))
        .with("amount", Wording.outcome(tier.tier()))
        .with("other", Wording.tier(other.position(), other.tier()))
        .with("otherAmount", Wording.outcome(other.tier()))
        .related(Schemes.tier(row, other.position()))
        .report();
  }

  /** Fines in different measures can be due together; a fine that is not read is not compared. */
  private static boolean differ(Tier tier, Tier other) {
    if (tier.fine().isEmpty() || other.fine().isEmpty()) {
      return tier.fine().isPresent() != other.fine().isPresent();
    }
    FineAmount fine = tier.fine().get();
    FineAmount theirs = other.fine().get();
    return fine.measure().equals(theirs.measure())
        && isRead(fine)
        && isRead(theirs)
        && !(same(fine.least(), theirs.least()) && same(fine.most(), theirs.most()));
  }

  private static boolean isRead(FineAmount fine) {
    return fine.least().isPresent() || fine.most().isPresent();
  }

  private static boolean same(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.map(BigDecimal::stripTrailingZeros)
        .equals(right.map(BigDecimal::stripTrailingZeros));
  }
}
