// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseFine;
import io.github.zhifa.core.law.ClauseReader;
import io.github.zhifa.core.law.ClauseReading;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the clause requires before it fines stands in the benchmark too. */
final class StageDropped extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-STAGE-DROPPED")
          .severity(Severity.WARNING)
          .title("漏列法定的处罚条件", "condition of the clause is dropped")
          .why(
              "条款只在逾期不改正、拒不改正或者情节严重时才处该罚款，违法行为、阶次的名称和条件却都没有写明，照此"
                  + "可能对没有该情形的案件罚款；行政处罚依照法律、法规、规章的规定实施（行政处罚法第四条）。应当在"
                  + "违法行为或者阶次中补上。",
              "The clause fines only where the conduct was not corrected in time, correction was refused "
                  + "or the circumstances are grave, but neither the conduct nor the names or conditions of "
                  + "the tiers say so; a case without it may be fined. A penalty is imposed as laws, "
                  + "regulations and rules provide (art 4). Add it to the conduct or the tiers.")
          .source("中华人民共和国行政处罚法", "第四条")
          .message(
              "条款以“{stage}”为处罚条件，违法行为和各阶次都没有写明",
              "The clause fines where \"{stage}\", but neither the conduct nor the tiers say so")
          .wrong(Example.of("benchmark", example("擅自设置广告牌")))
          .right(Example.of("benchmark", example("擅自设置广告牌，逾期不改正")))
          .build();

  private static String example(String conduct) {
    return """
        {"items": [{"number": "1", "conduct": "%s", "clauses": [{"label": "1", "fine": {
          "printed": "责令限期改正；逾期不改正的，处一千元以上五千元以下罚款", "least": 1000, "most": 5000,
          "measure": {"unit": "yuan"}}}],
         "scheme": {"form": "range-tiers", "tiers": [{"role": "ordinary", "conditions": [{"printed": "面积较小"}],
          "fine": {"least": 1000, "most": 5000, "measure": {"unit": "yuan"}}}]}}]}"""
        .formatted(conduct);
  }

  private static final Pattern NOT_CORRECTED = Pattern.compile("逾期|拒不|拒绝|期满|未按期|限期内");
  private static final Pattern GRAVE = Pattern.compile("严重");

  StageDropped() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    List<FineClause> clauses = row.value().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      FineClause clause = clauses.get(i);
      Optional<String> stage = clause.stage().or(() -> inWords(clause));
      Optional<Pattern> words = stage.flatMap(StageDropped::words);
      if (words.isPresent() && isGraded(row.value(), clause)) {
        sink.applied();
        if (texts(row.value(), clause).noneMatch(text -> words.get().matcher(text).find())) {
          sink.at(row.pointer() + "/clauses/" + i).with("stage", stage.orElseThrow()).report();
        }
      }
    }
  }

  /** Returns the stage that the words of the clause set for its fine, where they set one fine. */
  private static Optional<String> inWords(FineClause clause) {
    ImmutableList<ClauseFine> fines =
        clause.fine().printed().map(ClauseReader::read).map(ClauseReading::fines).stream()
            .flatMap(List::stream)
            .map(ClauseReading.Found::fine)
            .collect(ImmutableList.toImmutableList());
    return fines.size() == 1 ? fines.get(0).stage() : Optional.empty();
  }

  /** Returns the words by which a stage is told; empty where it is of another kind. */
  private static Optional<Pattern> words(String stage) {
    return Stream.of(NOT_CORRECTED, GRAVE).filter(each -> each.matcher(stage).find()).findFirst();
  }

  private static boolean isGraded(BenchmarkItem item, FineClause clause) {
    return tiers(item, clause).findAny().isPresent() || starts(item, clause).findAny().isPresent();
  }

  private static Stream<Tier> tiers(BenchmarkItem item, FineClause clause) {
    return ClauseTier.of(item).stream()
        .filter(tier -> tier.clause().filter(clause::equals).isPresent())
        .map(ClauseTier::tier);
  }

  private static Stream<WeightStart> starts(BenchmarkItem item, FineClause clause) {
    boolean only = item.clauses().size() == 1;
    return Schemes.weights(item).stream()
        .flatMap(table -> table.starts().stream())
        .filter(start -> start.clause().map(clause.label()::equals).orElse(only));
  }

  private static Stream<String> texts(BenchmarkItem item, FineClause clause) {
    return Stream.of(
            Stream.of(item.conduct()),
            item.mainItem().stream(),
            tiers(item, clause).flatMap(StageDropped::texts),
            starts(item, clause).flatMap(start -> start.applies().stream()),
            Schemes.weights(item).stream()
                .flatMap(table -> table.factors().stream())
                .flatMap(factor -> factor.levels().stream())
                .map(level -> level.printed()))
        .flatMap(each -> each);
  }

  private static Stream<String> texts(Tier tier) {
    return Stream.concat(
        tier.grade().stream(),
        Stream.concat(tier.conditions().stream(), tier.alternatives().stream())
            .map(TierCondition::printed));
  }
}
