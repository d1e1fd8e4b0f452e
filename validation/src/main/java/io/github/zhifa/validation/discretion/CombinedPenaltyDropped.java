// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.List;

/** A penalty that the clause requires beside the fine must stand in every tier that fines. */
final class CombinedPenaltyDropped extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-COMBINED-PENALTY-DROPPED")
          .severity(Severity.WARNING)
          .title("漏列应当并处的处罚", "required penalty is dropped")
          .why(
              "行政处罚依照法律、法规、规章的规定实施；条款规定应当并处没收、吊销、责令停产停业、警告等的，裁量基准只能在法定幅度内细化，不能减去法定的处罚种类。请在这些阶次补列。",
              "A penalty is imposed as laws, regulations and rules provide. Where the clause requires another penalty"
                  + " beside the fine, a benchmark may grade it but not drop it. Add it to the tiers.")
          .source("中华人民共和国行政处罚法", "第四条")
          .message(
              "条款要求{penalty}，{tiers}没有列出",
              "The clause requires {penalty}, but it is not imposed by {tiers}")
          .wrong(Example.of("benchmark", example("")))
          .right(Example.of("benchmark", example(", \"alsoImposed\": [\"没收违法所得\"]")))
          .build();

  private static String example(String also) {
    return """
        {"items": [{"number": "1", "conduct": "无证收费", "clauses": [{"label": "1", "fine": {
          "printed": "没收违法所得，并处一千元以上五千元以下罚款", "least": 1000, "most": 5000,
          "measure": {"unit": "yuan"}}}],
         "scheme": {"form": "range-tiers", "tiers": [{"role": "ordinary", "clause": "1",
          "fine": {"least": 1000, "most": 2000, "measure": {"unit": "yuan"}}%s}]}}]}"""
        .formatted(also);
  }

  private static final BilingualText ALL = BilingualText.of("各阶次都", "any of its tiers");

  CombinedPenaltyDropped() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    List<FineClause> clauses = row.value().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      ImmutableSet<RequiredPenalty> required =
          clauses.get(i).fine().printed().map(RequiredPenalty::in).orElse(ImmutableSet.of());
      for (RequiredPenalty penalty : required) {
        String place = row.pointer() + "/clauses/" + i + "/fine/printed";
        checkTiers(row, clauses.get(i), penalty, place, sink);
      }
    }
  }

  private static void checkTiers(
      Row<BenchmarkItem> row,
      FineClause clause,
      RequiredPenalty penalty,
      String place,
      FindingSink sink) {
    ImmutableList<ClauseTier> graded =
        ClauseTier.of(row.value()).stream()
            .filter(tier -> tier.clause().filter(clause::equals).isPresent())
            .filter(tier -> tier.tier().fine().isPresent())
            .collect(toImmutableList());
    ImmutableList<ClauseTier> dropping =
        graded.stream()
            .filter(tier -> !penalty.isImposedBy(tier.tier()))
            .collect(toImmutableList());
    if (!graded.isEmpty()) {
      sink.applied();
    }
    if (!dropping.isEmpty()) {
      FindingSink.Draft draft =
          sink.at(Schemes.tier(row, dropping.get(0).position()))
              .with("penalty", penalty.label())
              .with("tiers", dropping.size() == graded.size() ? ALL : names(dropping))
              .related(place);
      dropping.stream().skip(1).forEach(tier -> draft.related(Schemes.tier(row, tier.position())));
      draft.report();
    }
  }

  private static BilingualText names(ImmutableList<ClauseTier> tiers) {
    return Wording.list(
        tiers.stream()
            .map(tier -> Wording.tier(tier.position(), tier.tier()))
            .collect(toImmutableList()));
  }
}
