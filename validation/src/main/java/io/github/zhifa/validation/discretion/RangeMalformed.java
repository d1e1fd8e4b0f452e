// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.core.law.FineReading;
import io.github.zhifa.core.law.FineTextReader;
import io.github.zhifa.core.law.TextFault;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.regex.Pattern;

/** A printed fine must be readable in one way only. */
final class RangeMalformed extends RecordRule<BenchmarkItem> {
  private static final Pattern STATES_AMOUNT =
      Pattern.compile("[0-9０-９]|[一二两三四五六七八九十百千万亿][元倍]|[元倍%％‰]");

  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-RANGE-MALFORMED")
          .severity(Severity.ERROR)
          .title("罚款幅度表述有误", "fine is malformed")
          .why(
              "罚款幅度的文字缺字、重字或者上下限写反，无法据以确定罚款数额，当事人也无从预期；请对照原件改正。这是文字本身的错误，不另引法条。",
              "Words of the printed fine are missing, doubled or turned round, so it does not say how much is"
                  + " lawful. Correct it against the original. It is a fault of the text; no provision is needed.")
          .message("罚款幅度表述有误：{what}", "The printed fine is malformed: {what}")
          .wrong(Example.of("benchmark", example("45万元以上60万元以上")))
          .right(Example.of("benchmark", example("45万元以上60万元以下")))
          .build();

  private static String example(String printed) {
    return """
        {"items": [{"number": "1", "conduct": "随地吐痰", "scheme": {"form": "range-tiers", "tiers": [
          {"role": "ordinary", "fine": {"printed": "%s", "least": 450000, "most": 600000,
           "measure": {"unit": "yuan"}}}]}}]}"""
        .formatted(printed);
  }

  RangeMalformed() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (PrintedCells.Fine fine : PrintedCells.fines(row)) {
      FineReading reading = FineTextReader.read(fine.printed());
      if (saysNoAmount(reading, fine.printed())) {
        continue;
      }
      sink.applied();
      if (!reading.problems().isEmpty()) {
        TextProblem problem = reading.problems().get(0);
        sink.at(fine.pointer())
            .with("what", problem.fault().label())
            .printed(fine.printed(), problem.span().of(fine.printed()))
            .report();
      }
    }
  }

  /** A cell with no number (处罚款) leaves the amount to another text; it is not malformed. */
  private static boolean saysNoAmount(FineReading reading, String printed) {
    return reading.problems().stream()
            .allMatch(problem -> problem.fault() == TextFault.NOTHING_READABLE)
        && reading.found().isEmpty()
        && !STATES_AMOUNT.matcher(printed).find();
  }
}
