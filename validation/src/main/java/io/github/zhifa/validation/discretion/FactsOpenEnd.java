// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.table.OpenEnd;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;

/** The tiers or levels of one number do not end while the conduct can go on. */
final class FactsOpenEnd extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FACTS-OPEN-END")
          .severity(Severity.INFO)
          .title("数量超过最高一档时没有阶次", "nothing above the highest tier")
          .why(
              "各阶次（或者权重的各档）按数量划分，最高一档却有上限，超过上限的案件基准没有答案；基准应当规范"
                  + "裁量权的行使（行政处罚法第三十四条）。应当写明“以上”，或者核对该数量是否另有上限（如百分之百、"
                  + "构成犯罪的界限）。",
              "The tiers or levels go by a number, but the highest of them has an upper end, and the "
                  + "benchmark has no answer for a case above it; it is there to direct discretion (art 34). "
                  + "Leave the end open, or see whether the number cannot be higher (all of something, a "
                  + "crime).")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "“{facts}”不属于任何阶次：最高的是{below}",
              "No tier holds for \"{facts}\": the highest is {below}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第二次被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("第一次被处罚的", 2000, 2000), tier("第二次及以上被处罚的", 5000, 5000))))
          .build();

  private static final BigDecimal ALL_PERCENT = BigDecimal.valueOf(100);

  FactsOpenEnd() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    ImmutableList<LawfulLimit> limits =
        LawfulLimit.of(row.value().item().conduct()).stream()
            .filter(LawfulLimit::below)
            .collect(toImmutableList());
    for (FactRows rows : FactRows.all(row)) {
      boolean residual = rows.tables().stream().anyMatch(table -> !table.residual().isEmpty());
      for (OpenEnd end : rows.askWhole(FactTable::openEnds, sink)) {
        if (!residual && !isAll(end) && limits.stream().noneMatch(limit -> isWithin(limit, end))) {
          sink.at(rows.pointer(end.place()))
              .with("facts", end.beyond())
              .with("below", rows.name(end.place()))
              .report();
        }
      }
    }
  }

  private static boolean isAll(OpenEnd end) {
    return end.unit().equals("%") && end.from().compareTo(ALL_PERCENT) >= 0;
  }

  /** A conduct that is lawful from this number on (少于百分之二十) cannot go beyond it. */
  private static boolean isWithin(LawfulLimit limit, OpenEnd end) {
    return limit.unit().equals(end.unit()) && limit.value().compareTo(end.from()) <= 0;
  }
}
