// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** An interval in a printed condition must be readable in one way only. */
final class ConditionMalformed extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-CONDITION-MALFORMED")
          .severity(Severity.WARNING)
          .title("裁量情节的数量区间表述有误", "interval in a condition is malformed")
          .why(
              "裁量情节中的数量区间缺字、重字或者上下限写反，个案归入哪一阶次无法确定；请对照原件改正。这是文字本身的错误，不另引法条。",
              "Words of an interval in the condition are missing, doubled or turned round, so it cannot be told which"
                  + " cases fall under it. Correct it against the original. It is a fault of the text; no provision is"
                  + " needed.")
          .message("裁量情节的数量区间表述有误：{what}", "An interval in the condition is malformed: {what}")
          .wrong(Example.of("benchmark", example("3项以上5项以上")))
          .right(Example.of("benchmark", example("3项以上5项以下")))
          .build();

  private static String example(String printed) {
    return """
        {"items": [{"number": "1", "conduct": "未公开信息", "scheme": {"form": "range-tiers", "tiers": [
          {"role": "ordinary", "conditions": [{"printed": "%s"}]}]}}]}"""
        .formatted(printed);
  }

  ConditionMalformed() {
    super(INFO, BenchmarkItem.class);
  }

  /** The same words in several rows of one table are one merged cell: one finding. */
  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ImmutableListMultimap<String, PrintedCells.Condition> byText =
        Multimaps.index(PrintedCells.conditions(row), PrintedCells.Condition::printed);
    byText.asMap().forEach((printed, cells) -> check(printed, cells, row, sink));
  }

  private static void check(
      String printed,
      Collection<PrintedCells.Condition> cells,
      Row<BenchmarkItem> row,
      FindingSink sink) {
    var reading = QuantityReader.read(printed, row.document().convention());
    List<TextProblem> problems = reading.problems();
    if (!reading.found().isEmpty()) {
      sink.applied();
    }
    if (!problems.isEmpty()) {
      Iterator<PrintedCells.Condition> places = cells.iterator();
      FindingSink.Draft draft =
          sink.at(places.next().pointer())
              .with("what", problems.get(0).fault().label())
              .printed(printed, problems.get(0).span().of(printed));
      places.forEachRemaining(place -> draft.related(place.pointer()));
      draft.report();
    }
  }
}
