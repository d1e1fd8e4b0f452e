// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.PolicyAnswer;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** A range of the law is graded in as many tiers as the policy asks for. */
final class TooFewTiers extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-TOO-FEW-TIERS")
          .severity(Severity.WARNING)
          .title("裁量阶次过少", "too few tiers")
          .why(
              "所选策略的文件规定有处罚幅度的应当划分的最少阶次，阶次过少，裁量没有得到规范。法律没有直接规定；应当按该文件增加阶次。",
              "An instrument of the chosen policy sets the least number of tiers where the law sets a r"
                  + "ange; with fewer, discretion is hardly directed. There is no provision of a law that say"
                  + "s it. Add tiers as that instrument asks.")
          .message(
              "条款“{clause}”只有{count}个阶次，至少应有{least}个",
              "Clause \"{clause}\" has {count} tiers, at least {least} are asked for")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  ranges(tier("第一次被处罚的", 2000, 3000), tier("第二次以上被处罚的", 3000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  ranges(
                      tier("第一次被处罚的", 2000, 3000),
                      tier("第二次被处罚的", 3000, 4000),
                      tier("第三次以上被处罚的", 4000, 5000))))
          .build();

  TooFewTiers() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Optional<Integer> least =
        context
            .policy()
            .answer(PolicyQuestion.FEWEST_TIERS, context.asOf())
            .filter(PolicyAnswer::holds)
            .flatMap(PolicyAnswer::number);
    if (least.isEmpty()) {
      return;
    }
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    for (FineClause clause : row.value().clauses()) {
      long tiers =
          Schemes.tiers(row.value()).stream()
              .filter(tier -> clauses.find(tier.clause()).filter(clause::equals).isPresent())
              .count();
      if (tiers > 0 && LevelsIncomplete.isRange(clause.fine())) {
        sink.applied();
        if (tiers < least.get()) {
          sink.at(row.pointer() + "/scheme")
              .with("clause", clause.label())
              .with("count", tiers)
              .with("least", least.get())
              .report();
        }
      }
    }
  }
}
