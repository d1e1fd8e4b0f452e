// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.graded;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CircumstanceLevel;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the law sets a range, the tiers name the four levels of circumstances. */
final class LevelsIncomplete extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-LEVELS-INCOMPLETE")
          .severity(Severity.WARNING)
          .title("未列明四种情节", "levels of circumstances missing")
          .why(
              "河北省行政裁量权基准制定和管理办法要求有处罚幅度的列明情节轻微、情节较轻、情节较重、情节严重的具体情形；从轻、从重等是处"
                  + "罚结果，不是情节。该办法全文未阅，仅见摘录，条款号不明，因此不引条款，为警告。应当核对该办法并补足所缺情节。",
              "Where the law sets a range, the Hebei measure asks for the circumstances that are slight"
                  + ", minor, serious and grave; lighter and heavier are outcomes, not levels of circumstance"
                  + "s. It was seen in excerpts only and the number of the article is not known, so no provis"
                  + "ion is cited and it is a warning. Check the measure and add what is missing.")
          .message("没有列明以下情节：{missing}", "Lists no circumstances that are: {missing}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  ranges(
                      graded("从轻", "第一次被处罚的", 2000, 3000), graded("情节较重", "第二次被处罚的", 3000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  ranges(
                      graded("情节轻微", "第一次被处罚的", 2000, 2500),
                      graded("情节较轻", "第二次被处罚的", 2500, 3000),
                      graded("情节较重", "第三次被处罚的", 3000, 4000),
                      graded("情节严重", "第四次以上被处罚的", 4000, 5000))))
          .build();

  private static final String ORDINARY = "一般";

  LevelsIncomplete() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ImmutableList<Tier> tiers = Schemes.tiers(row.value());
    boolean range = row.value().clauses().stream().anyMatch(clause -> isRange(clause.fine()));
    if (!range || !context.policy().requires(PolicyQuestion.MUST_LIST_LEVELS, context.asOf())) {
      return;
    }
    boolean damaged = tiers.stream().anyMatch(tier -> tier.damage().isPresent());
    if (tiers.isEmpty() || damaged || !tiers.stream().allMatch(LevelsIncomplete::isReadable)) {
      sink.undecided("阶次没有名称或者名称读不出情节等级", "a tier has no name, or one that tells no level");
      return;
    }
    sink.applied();
    Set<CircumstanceLevel> named =
        tiers.stream()
            .flatMap(tier -> tier.grade().flatMap(GradeNames::levelOf).stream())
            .collect(Collectors.toSet());
    ImmutableList<BilingualText> missing =
        Arrays.stream(CircumstanceLevel.values())
            .filter(level -> !named.contains(level))
            .map(CircumstanceLevel::label)
            .collect(ImmutableList.toImmutableList());
    if (!missing.isEmpty()) {
      sink.at(row.pointer() + "/scheme").with("missing", Wording.list(missing)).report();
    }
  }

  static boolean isRange(FineAmount fine) {
    return fine.most().isPresent()
        && fine.least().filter(least -> least.compareTo(fine.most().get()) == 0).isEmpty();
  }

  /** 第一档 may stand for a level; 从轻 and 一般 are known to be none. */
  private static boolean isReadable(Tier tier) {
    return tier.grade()
        .filter(
            name ->
                GradeNames.levelOf(name).isPresent()
                    || !GradeNames.outcomesOf(name).isEmpty()
                    || name.contains(ORDINARY))
        .isPresent();
  }
}
