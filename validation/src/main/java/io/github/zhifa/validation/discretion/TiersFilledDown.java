// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Collection;

/** The fines of tiers are set by people, not filled down by a spreadsheet. */
final class TiersFilledDown extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIERS-FILLED-DOWN")
          .severity(Severity.WARNING)
          .title("罚款像是下拉填充而成", "fines filled down")
          .why(
              "相邻三个以上阶次的罚款逐个加一，其余不变（如5万至7万、5万至8万、5万至9万，或者1001元、1002元、"
                  + "1003元），像是电子表格下拉填充时自动递增，多不是本意；行政处罚应当与违法行为的事实、情节相当"
                  + "（行政处罚法第五条）。应当与原件核对。",
              "The fines of three or more neighbouring tiers count up by one and are the same else (50000 "
                  + "to 70000, 50000 to 80000, 50000 to 90000; or 1001, 1002, 1003 yuan), as a spreadsheet "
                  + "does when a cell is filled down, which is mostly not meant. A penalty corresponds to the "
                  + "facts (art 5). Check them against the original.")
          .source("中华人民共和国行政处罚法", "第五条")
          .message(
              "连续{count}个阶次的罚款逐个加一：{amounts}",
              "The fines of {count} tiers in a row count up by one: {amounts}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 50000, 200000),
                  ranges(
                      tier("轻微污染", 50000, 70000),
                      tier("一般污染", 50000, 80000),
                      tier("严重污染", 50000, 90000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 50000, 200000),
                  ranges(
                      tier("轻微污染", 50000, 60000),
                      tier("一般污染", 60000, 70000),
                      tier("严重污染", 70000, 80000))))
          .build();

  TiersFilledDown() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (Collection<TierFine> fines : TierFine.of(row).asMap().values()) {
      sink.applied();
      FilledDown.runs(ImmutableList.copyOf(fines)).forEach(run -> report(row, run, sink));
    }
  }

  private static void report(
      Row<BenchmarkItem> row, ImmutableList<TierFine> run, FindingSink sink) {
    FindingSink.Draft draft =
        sink.at(Schemes.tier(row, run.get(0).position()) + "/fine")
            .with("count", run.size())
            .with(
                "amounts",
                Wording.list(
                    run.stream()
                        .map(fine -> Wording.fine(fine.fine()))
                        .collect(toImmutableList())));
    run.stream()
        .skip(1)
        .forEach(fine -> draft.related(Schemes.tier(row, fine.position()) + "/fine"));
    draft.report();
  }
}
