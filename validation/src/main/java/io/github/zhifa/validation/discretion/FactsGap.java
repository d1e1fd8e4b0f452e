// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactGap;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** The tiers of one table leave no facts between them out. */
final class FactsGap extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FACTS-GAP")
          .severity(Severity.WARNING)
          .title("有事实不属于任何阶次", "facts that no tier covers")
          .why(
              "各阶次按数量（次数、面积等）和情形划分，中间却有事实不属于任何阶次，遇到这样的案件基准没有"
                  + "答案；基准应当规范裁量权的行使（行政处罚法第三十四条）。应当补上阶次或者改正界限。",
              "The tiers go by numbers (times, area) and circumstances, but facts between them belong "
                  + "to none, so the benchmark has no answer for such a case; it is there to direct "
                  + "discretion (art 34). Add a tier or correct the limits.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "事实{facts}{rest}；其中最小的是“{witness}”",
              "The facts {facts} {rest}; the smallest of them: \"{witness}\"")
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
    super(INFO, ItemTables.class);
  }

  private static final BilingualText NONE = BilingualText.of("不属于任何阶次", "belong to no tier");
  private static final BilingualText RESIDUAL =
      BilingualText.of("只能落入兜底阶次", "fall only to the residual tier");

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    for (FactRows rows : FactRows.tiers(row)) {
      for (FactGap gap : rows.askWhole(FactTable::gaps, sink)) {
        ImmutableList<Integer> residual = residual(rows);
        if (residual.stream().noneMatch(place -> isMeantFor(place, gap, row.value()))) {
          report(rows, gap, residual.isEmpty() ? NONE : RESIDUAL, sink);
        }
      }
    }
  }

  private static ImmutableList<Integer> residual(FactRows rows) {
    return rows.tables().stream()
        .flatMap(table -> table.residual().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** 其他 between a light and a grave tier, with a fine between theirs, is meant for the middle. */
  private static boolean isMeantFor(int residual, FactGap gap, ItemTables item) {
    Optional<BigDecimal> below = most(gap.below(), item);
    Optional<BigDecimal> above = most(gap.above(), item);
    Optional<BigDecimal> middle = most(OptionalInt.of(residual), item);
    if (below.isEmpty() || above.isEmpty() || middle.isEmpty()) {
      return true;
    }
    return middle.get().compareTo(below.get().min(above.get())) >= 0
        && middle.get().compareTo(below.get().max(above.get())) <= 0;
  }

  private static Optional<BigDecimal> most(OptionalInt place, ItemTables item) {
    return place.isPresent()
        ? item.fine(place.getAsInt()).flatMap(FineAmount::most)
        : Optional.empty();
  }

  private static void report(FactRows rows, FactGap gap, BilingualText rest, FindingSink sink) {
    FindingSink.Draft draft =
        sink.at(gap.above().isPresent() ? rows.pointer(gap.above().getAsInt()) : rows.table())
            .with("facts", Wording.facts(rows, gap))
            .with("rest", Wording.between(rest, rows, gap))
            .with("witness", gap.witness());
    gap.below().ifPresent(place -> draft.related(rows.pointer(place)));
    draft.report();
  }
}
