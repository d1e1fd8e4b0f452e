// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.FactTable.Superfluous;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Each tier or level decides some case. */
final class TierMasked extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIER-MASKED")
          .severity(Severity.WARNING)
          .title("阶次永远不会适用", "tier that never applies")
          .why(
              "该阶次（或者权重的一档）的条件自相矛盾，或者只在优先于它的阶次也适用时才具备，因而没有一个案件"
                  + "会适用它，多为条件误写；基准应当规范裁量权的行使（行政处罚法第三十四条）。应当核对条件。",
              "The conditions of the tier or level contradict each other, or are met only where a tier "
                  + "that prevails over it holds too, so that it decides no case; mostly a condition is "
                  + "miswritten. A benchmark is there to direct discretion (art 34). Check the conditions.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message("{tier}永远不会适用：{reason}", "{tier} never applies: {reason}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第三次被处罚的", 3000, 3000),
                      overriding("第二次及以上被处罚的", 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次被处罚的", 3000, 3000),
                      overriding("第三次及以上被处罚的", 5000))))
          .build();

  private static String overriding(String condition, long yuan) {
    return tier(condition, yuan, yuan).replace("ordinary", "overriding");
  }

  TierMasked() {
    super(INFO, ItemTables.class);
  }

  private static final BilingualText NEVER =
      BilingualText.of("条件自相矛盾", "its conditions contradict each other");

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    for (FactRows rows : FactRows.all(row)) {
      for (Superfluous masked : rows.ask(FactTable::masked, sink)) {
        FindingSink.Draft draft =
            sink.at(rows.pointer(masked.place()))
                .with("tier", Wording.begin(rows.name(masked.place())))
                .with("reason", masked.by().isEmpty() ? NEVER : prevailing(rows, masked.by()));
        masked.by().forEach(place -> draft.related(rows.pointer(place)));
        draft.report();
      }
    }
  }

  private static BilingualText prevailing(FactRows rows, ImmutableList<Integer> by) {
    BilingualText names = Wording.list(by.stream().map(rows::name).collect(toImmutableList()));
    return BilingualText.of(
        "凡具备其条件的，" + names.zh() + "优先适用",
        "wherever its conditions are met, " + names.en() + " prevails");
  }
}
