// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.FactTable.Superfluous;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.HashMap;
import java.util.Map;

/** A factor stands in a table once, and each of its levels once. */
final class LevelsRepeated extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-LEVELS-REPEATED")
          .severity(Severity.WARNING)
          .title("裁量因素或者其中一档重复", "repeated factor or level")
          .why(
              "同一裁量因素列了两次，权重就重复计算；同一档列了两次、权重相同，多为复制后没有修改，缺的那一档可能因" + "此漏列。应当核对。这由清单自身可见，不另引法条。",
              "A factor that stands in a table twice counts twice. A level that stands there twice with one "
                  + "weight was mostly copied and not changed, and the one that was meant may be missing. "
                  + "Check it. It follows from the list itself; no provision is needed.")
          .message("因素“{factor}”{what}", "Factor \"{factor}\": {what}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20}",
                      factor("次数", level("1次", 0), level("1次", 0), level("2次以上", 80)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20}",
                      factor("次数", level("1次", 0), level("2次", 0), level("3次以上", 80)))))
          .build();

  LevelsRepeated() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    ImmutableList<FactRows> factors = FactRows.levels(row);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < factors.size(); i++) {
      FactRows rows = factors.get(i);
      WeightedFactor factor = rows.weighted();
      Integer before = seen.putIfAbsent(factor.name(), i);
      if (before != null) {
        sink.at(Schemes.factor(row, i))
            .with("factor", factor.name())
            .with("what", BilingualText.of("列了两次", "it stands in the table twice"))
            .related(Schemes.factor(row, before))
            .report();
      }
      for (Superfluous repeated : rows.ask(FactTable::repeated, sink)) {
        report(rows, repeated.place(), repeated.by().get(0), sink);
      }
    }
  }

  private static void report(FactRows rows, int place, int other, FindingSink sink) {
    BilingualText level = rows.name(place);
    BilingualText as = rows.name(other);
    sink.at(rows.pointer(place))
        .with("factor", rows.weighted().name())
        .with(
            "what",
            BilingualText.of(
                "的" + level.zh() + "不超出" + as.zh() + "，权重相同",
                level.en() + " says no more than " + as.en() + ", with the same weight"))
        .related(rows.pointer(other))
        .report();
  }
}
