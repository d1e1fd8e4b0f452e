// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.core.discretion.tier.StatutoryContainment;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** A benchmark grades inside the fine that the law allows; it cannot make it smaller or greater. */
final class TierOutsideStatute extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIER-OUTSIDE-STATUTE")
          .severity(Severity.ERROR)
          .title("阶次罚款超出法定幅度", "tier outside the statutory range")
          .why(
              "裁量基准只能在法律、法规、规章规定的幅度内细化，阶次的罚款低于法定最低数额或高于法定最高数"
                  + "额的，照此作出的处罚没有依据。减轻处罚的阶次可以低于法定最低数额（行政处罚法第三十二条）。"
                  + "应当核对法条并改正阶次的数额。",
              "A benchmark is made according to law and only refines what a law, regulation or rule "
                  + "allows; a decision that follows a tier below the least or above the greatest lawful fine "
                  + "has no basis. A tier of mitigation (减轻) may lie below the least fine (art 32). Check the "
                  + "provision and correct the amount.")
          .source("中华人民共和国行政处罚法", "第四条")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "{tier}的罚款为{amount}，法定幅度为{lawful}",
              "The fine of {tier} is {amount}, but the law allows {lawful}")
          .wrong(BenchmarkExamples.of(clause("1", 2000, 5000), points(tier("第一次被处罚的", 1000, 1000))))
          .right(BenchmarkExamples.of(clause("1", 2000, 5000), points(tier("第一次被处罚的", 2000, 2000))))
          .build();

  TierOutsideStatute() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    ImmutableList<Tier> tiers = Schemes.tiers(row.value());
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      Optional<FineClause> clause = clauses.find(tier.clause());
      if (tier.damage().isPresent() || tier.fine().isEmpty() || row.value().clauses().isEmpty()) {
        continue;
      }
      if (clause.isEmpty()) {
        sink.undecided("有阶次未注明所依据的罚款条款", "a tier does not tell which clause it grades");
      } else {
        compare(row, i, clause.get().fine(), tier.fine().get(), sink);
      }
    }
  }

  private static void compare(
      Row<BenchmarkItem> row, int position, FineAmount lawful, FineAmount fine, FindingSink sink) {
    StatutoryContainment stands = StatutoryContainment.of(lawful, fine);
    if (!stands.comparable() || isReversed(lawful) || isUnreadable(fine)) {
      return;
    }
    sink.applied();
    Tier tier = Schemes.tiers(row.value()).get(position);
    if (stands.above() || (stands.below() && !GradeNames.mitigates(tier.grade()))) {
      sink.at(Schemes.tier(row, position) + "/fine")
          .with("tier", Wording.tier(position, tier))
          .with("amount", Wording.fine(fine))
          .with("lawful", Wording.fine(lawful))
          .report();
    }
  }

  /** Nothing lies inside such a range; that is a finding of its own. */
  private static boolean isReversed(FineAmount lawful) {
    return lawful.least().isPresent()
        && lawful.most().filter(most -> most.compareTo(lawful.least().get()) < 0).isPresent();
  }

  private static boolean isUnreadable(FineAmount fine) {
    return fine.least().isEmpty() && fine.most().isEmpty();
  }
}
