// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A table of weights says by which formula the sum becomes a fine. */
final class WeightMethodNotNamed extends RecordRule<BenchmarkItem> {
  private static final String SCHEME =
      "\"form\": \"weighted-factors\", %s\"starts\": [{\"percent\": 20}], \"factors\": []";

  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-WEIGHT-METHOD-NOT-NAMED")
          .severity(Severity.WARNING)
          .title("权重表未载明公式", "table of weights without a formula")
          .why(
              "同样的权重，按法定最高罚款乘以权重之和，与从法定最低罚款起按幅度计算，得出的罚款不同；"
                  + "公式未载明的，罚款无从确定，起不到规范裁量权的作用（行政处罚法第三十四条）。应当载明公式。",
              "The same weights give different fines where their sum is taken of the greatest fine and where "
                  + "it is taken of the range above the least one. A table without its formula does not say "
                  + "what fine it gives, so it does not direct discretion (art 34). Name the formula.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "权重表既未载明公式，也没有乘数", "The table of weights names neither a formula nor a multiplicand")
          .wrong(BenchmarkExamples.of(clause("1", 20000, 200000), SCHEME.formatted("")))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  SCHEME.formatted("\"method\": \"capped-share-of-maximum\", ")))
          .build();

  WeightMethodNotNamed() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Schemes.weights(row.value())
        .ifPresent(
            table -> {
              boolean printed =
                  table.formula().isPresent()
                      || table.starts().stream()
                          .anyMatch(start -> start.multiplicand().isPresent());
              if (table.method().isEmpty() && printed) {
                sink.undecided(
                    "有权重表载有公式，但未注明属于哪一种（是否封顶、是否保底），不能据以计算",
                    "a table prints a formula, but which one it is (with a cap, with a floor) is not named, so"
                        + " nothing is calculated by it");
                return;
              }
              sink.applied();
              if (table.method().isEmpty()) {
                sink.at(row.pointer() + "/scheme").report();
              }
            });
  }
}
