// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.table.Inversion;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The levels of a factor go from light to grave, or from grave to light, and so do their weights.
 */
final class LevelsNotAscending extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-LEVELS-NOT-ASCENDING")
          .severity(Severity.WARNING)
          .title("权重与各档的顺序不一致", "levels not ascending")
          .why(
              "裁量因素的各档由轻到重（或者由重到轻）排列，其中一档的权重却与顺序相反，多为数字误写；行政处罚应当与"
                  + "违法行为的事实、性质、情节以及社会危害程度相当（行政处罚法第五条）。应当核对。",
              "The levels of a factor go from light to grave or from grave to light, but the weight of one "
                  + "goes against it; mostly a number is miswritten. A penalty corresponds to the facts and "
                  + "the harm (art 5). Check it.")
          .source("中华人民共和国行政处罚法", "第五条")
          .message(
              "因素“{factor}”：{level}应当重于{other}，权重却更低：{percent}%，对{otherPercent}%",
              "Factor \"{factor}\": {level} is graver than {other}, but its weight is lower: {percent}% against "
                  + "{otherPercent}%")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20}",
                      factor("次数", level("1次", 0), level("2次", 80), level("3次以上", 60)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20}",
                      factor("次数", level("1次", 0), level("2次", 60), level("3次以上", 80)))))
          .build();

  /** Two levels of which the second has the lower weight and should not have it. */
  private record Pair(int lighter, int graver) {}

  LevelsNotAscending() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    for (FactRows rows : FactRows.levels(row)) {
      ImmutableList<WeightLevel> levels = rows.weighted().levels();
      ImmutableSet<Inversion> inversions =
          rows.ask(table -> table.inversions(place -> asFine(levels.get(place))), sink);
      Set<Pair> pairs = new LinkedHashSet<>();
      inversions.forEach(each -> pairs.add(new Pair(each.lighter(), each.graver())));
      if (pairs.isEmpty()) {
        pairs.addAll(byOrder(levels));
      }
      pairs.forEach(pair -> report(rows, pair, sink));
    }
  }

  private static Optional<FineAmount> asFine(WeightLevel level) {
    return Optional.of(
        FineAmount.builder()
            .least(level.percent())
            .most(level.percent())
            .measure(FineMeasure.builder().unit(FineUnit.PERCENT).build())
            .build());
  }

  private static Set<Pair> byOrder(ImmutableList<WeightLevel> levels) {
    Set<Pair> rising = new LinkedHashSet<>();
    Set<Pair> falling = new LinkedHashSet<>();
    for (int i = 1; i < levels.size(); i++) {
      int rise = percent(levels, i).compareTo(percent(levels, i - 1));
      if (rise > 0) {
        rising.add(new Pair(i, i - 1));
      } else if (rise < 0) {
        falling.add(new Pair(i - 1, i));
      }
    }
    int direction = rising.size() - falling.size();
    if (direction == 0 && !levels.isEmpty()) {
      direction = percent(levels, levels.size() - 1).compareTo(percent(levels, 0));
    }
    return direction > 0 ? falling : direction < 0 ? rising : Set.of();
  }

  private static BigDecimal percent(ImmutableList<WeightLevel> levels, int place) {
    return levels.get(place).percent();
  }

  private static void report(FactRows rows, Pair pair, FindingSink sink) {
    ImmutableList<WeightLevel> levels = rows.weighted().levels();
    sink.at(rows.pointer(pair.graver()))
        .with("factor", rows.weighted().name())
        .with("level", rows.name(pair.graver()))
        .with("other", rows.name(pair.lighter()))
        .with("percent", Wording.plain(percent(levels, pair.graver())))
        .with("otherPercent", Wording.plain(percent(levels, pair.lighter())))
        .related(rows.pointer(pair.lighter()))
        .report();
  }
}
