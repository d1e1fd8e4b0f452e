// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.bands;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.Bands;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** The bands of a rule leave no lawful fine without a grade. */
final class BandRuleLeavesGap extends RecordRule<BenchmarkItem> {
  private static final String MAXIMUM_ONLY =
      "{\"label\": \"1\", \"fine\": {\"most\": 50000, \"measure\": {\"unit\": \"yuan\"}}}";

  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-BAND-RULE-GAP")
          .severity(Severity.WARNING)
          .title("适用规则的各档之间有空档", "band rule leaves amounts without a grade")
          .why(
              "条目所用的适用规则在法定幅度内留有空档，空档中的数额不属于从轻、一般、从重的任何一档，基准对其没有"
                  + "答案；基准应当规范裁量权的行使（行政处罚法第三十四条）。应当补上档次或者改用其他规则。",
              "The band rule of the item leaves amounts within the lawful range that are neither lighter, nor "
                  + "ordinary, nor heavier, so the benchmark has no answer for them; it is there to direct "
                  + "discretion (art 34). Add bands or choose another rule.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "按“{name}”，条款“{label}”的下列罚款不属于任何一档：{amounts}",
              "By \"{name}\" these fines of the clause \"{label}\" have no grade: {amounts}")
          .wrong(BenchmarkExamples.of(MAXIMUM_ONLY, bands("municipal-three-tiers")))
          .right(BenchmarkExamples.of(clause("1", 2000, 5000), bands("guangdong-ecology-midpoint")))
          .build();

  BandRuleLeavesGap() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Optional<GradeBands> scheme = Schemes.bands(row.value());
    if (scheme.isEmpty()) {
      return;
    }
    Optional<BandRule> rule = context.bandRules().named(scheme.get().rule());
    if (rule.isEmpty()) {
      sink.undecided("有条目所用的适用规则未收录", "the band rule of an item is not known");
      return;
    }
    for (int i = 0; i < row.value().clauses().size(); i++) {
      look(row, i, rule.get(), sink);
    }
  }

  private static void look(Row<BenchmarkItem> row, int position, BandRule rule, FindingSink sink) {
    FineAmount lawful = row.value().clauses().get(position).fine();
    if (!Bands.isStatedFor(rule, lawful)) {
      sink.undecided(
          "有条款的幅度不在适用规则所定之内", "a band rule does not draw bands for the fine of a clause");
      return;
    }
    sink.applied();
    ImmutableList<FineRange> gaps = Bands.ungraded(rule, lawful);
    if (!gaps.isEmpty()) {
      sink.at(row.pointer() + "/clauses/" + position + "/fine")
          .with("name", rule.label())
          .with("label", row.value().clauses().get(position).label())
          .with(
              "amounts",
              Wording.list(
                  gaps.stream().map(FineRange::text).collect(ImmutableList.toImmutableList())))
          .report();
    }
  }
}
