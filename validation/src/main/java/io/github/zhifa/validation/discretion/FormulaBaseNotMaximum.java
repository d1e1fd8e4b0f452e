// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;

/** The formula multiplies with the greatest lawful fine. */
final class FormulaBaseNotMaximum extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FORMULA-BASE-NOT-MAXIMUM")
          .severity(Severity.WARNING)
          .title("权重公式的乘数不是法定最高罚款", "multiplicand is not the greatest fine")
          .why(
              "权重累加模式以百分值之和乘以法定最高罚款数额（广东省生态环境行政处罚自由裁量权规定第六条）"
                  + "。乘数小于它，情节最重时也罚不到法定最高数额；大于它，则可能超过。其他地方的基准另有公式的"
                  + "，应当说明。",
              "A sum of weights is multiplied with the greatest lawful fine (so the Guangdong rule, art "
                  + "6). With a smaller multiplicand the gravest case never reaches that fine, with a greater "
                  + "one it may exceed it. A benchmark with another formula should say so.")
          .source("广东省生态环境行政处罚自由裁量权规定", "第六条")
          .message(
              "公式的乘数为{multiplicand}，法定最高罚款为{most}",
              "The formula multiplies with {multiplicand}, but the greatest lawful fine is {most}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 50, \"multiplicand\": 100000}",
                      factor("次数", level("1次", 0), level("2次以上", 50)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 50, \"multiplicand\": 200000}",
                      factor("次数", level("1次", 0), level("2次以上", 50)))))
          .build();

  FormulaBaseNotMaximum() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (WeightedStart start : WeightedStart.of(row)) {
      if (start.printedMultiplicand().isPresent()
          && !differsFromFormula(start)
          && start.clause().flatMap(clause -> clause.fine().most()).isPresent()) {
        FineAmount lawful = start.clause().get().fine();
        BigDecimal most = lawful.most().get();
        BigDecimal multiplicand = start.printedMultiplicand().get();
        sink.applied();
        if (multiplicand.compareTo(most) != 0) {
          sink.at(start.pointer() + "/multiplicand")
              .with("multiplicand", Wording.amount(multiplicand, lawful.measure()))
              .with("most", Wording.amount(most, lawful.measure()))
              .report();
        }
      }
    }
  }

  /** That is a finding of its own. */
  private static boolean differsFromFormula(WeightedStart start) {
    return start.table().starts().size() == 1
        && start
            .table()
            .formula()
            .flatMap(formula -> PrintedFormula.of(formula).multiplicand())
            .filter(number -> number.compareTo(start.printedMultiplicand().orElseThrow()) != 0)
            .isPresent();
  }
}
