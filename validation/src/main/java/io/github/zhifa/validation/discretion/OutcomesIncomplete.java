// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.ListedOutcomes;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Set;

/** A benchmark lists the circumstances of every outcome that the policy asks for. */
final class OutcomesIncomplete extends FoldRule<ListedOutcomes, OutcomesIncomplete.Seen> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-OUTCOMES-INCOMPLETE")
          .severity(Severity.WARNING)
          .title("未列明全部处罚结果的情形", "outcomes without circumstances")
          .why(
              "河北省行政裁量权基准制定和管理办法要求行政处罚裁量权基准列明不予处罚、免予处罚、从轻处罚、减轻处罚、从重处罚的具体情形。"
                  + "该办法全文未阅，仅见摘录，条款号不明，因此不引条款，为警告。应当核对该办法并补足所缺情形。",
              "The Hebei measure asks a penalty benchmark to list the circumstances in which there is n"
                  + "o penalty, an exemption, a lighter, a mitigated and a heavier one. It was seen in excerp"
                  + "ts only and the number of the article is not known, so no provision is cited and it is a"
                  + " warning. Check the measure and add what is missing.")
          .message("没有列明以下结果的具体情形：{missing}", "Lists no circumstances for: {missing}")
          .wrong(BenchmarkExamples.general("not-punished", "lighter", "mitigated", "heavier"))
          .right(
              BenchmarkExamples.general(
                  "not-punished", "exempted", "lighter", "mitigated", "heavier"))
          .build();

  /** The outcomes that the measure names. */
  private static final ImmutableSet<OutcomeGrade> FIVE =
      Sets.immutableEnumSet(
          OutcomeGrade.NOT_PUNISHED,
          OutcomeGrade.EXEMPTED,
          OutcomeGrade.MITIGATED,
          OutcomeGrade.LIGHTER,
          OutcomeGrade.HEAVIER);

  /** The outcomes seen so far, and whether the general provisions are among what was seen. */
  record Seen(boolean general, ImmutableSet<OutcomeGrade> outcomes) {}

  OutcomesIncomplete() {
    super(INFO, ListedOutcomes.class);
  }

  @Override
  public Seen empty() {
    return new Seen(false, ImmutableSet.of());
  }

  @Override
  public Seen add(Seen summary, Row<ListedOutcomes> row) {
    return merge(summary, new Seen(row.value().general(), row.value().outcomes()));
  }

  @Override
  public Seen merge(Seen left, Seen right) {
    return new Seen(
        left.general() || right.general(),
        Sets.immutableEnumSet(Sets.union(left.outcomes(), right.outcomes())));
  }

  @Override
  public void check(
      Seen summary, PublishedDocument document, CheckContext context, FindingSink sink) {
    if (!context.policy().requires(PolicyQuestion.MUST_LIST_OUTCOMES, context.asOf())) {
      return;
    }
    Set<OutcomeGrade> missing = Sets.difference(FIVE, summary.outcomes());
    if (!missing.isEmpty() && !summary.general()) {
      sink.undecided(
          "副本没有基准的总则，不能确定是否列明", "the copy lacks the general provisions, which may list them");
      return;
    }
    sink.applied();
    if (!missing.isEmpty()) {
      ImmutableList<BilingualText> names =
          FIVE.stream()
              .filter(missing::contains)
              .map(OutcomeGrade::label)
              .collect(ImmutableList.toImmutableList());
      sink.at("/generalProvisions").with("missing", Wording.list(names)).report();
    }
  }
}
