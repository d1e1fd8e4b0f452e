// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.law.NumberRuns.Numbered;

/** A printed number names one entry. */
final class NumberRepeated extends FoldRule<ListEntry, SeenRows<NumberRuns.Printed>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-NUMBER-REPEATED")
          .severity(Severity.ERROR)
          .title("序号重复", "number repeated")
          .why(
              "同一序号印在两个以上条目上，引用该序号时分不清是哪一条；应当改正序号。各章、各部门分别编号的" + "，分别比较。这由清单自身得出，不另引法条。",
              "The same number stands at two or more entries, so that a reference to "
                  + "it is ambiguous; correct the number. Where chapters or departments have "
                  + "numbers of their own, each is compared by itself. This follows from the "
                  + "list itself; no provision is needed.")
          .message("序号{number}印了{times}次", "Number {number} is printed {times} times")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "number": "1"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "number": "1"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "number": "1"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "number": "2"}]}"""))
          .build();

  NumberRepeated() {
    super(INFO, ListEntry.class);
  }

  @Override
  public SeenRows<NumberRuns.Printed> empty() {
    return SeenRows.none();
  }

  @Override
  public SeenRows<NumberRuns.Printed> add(
      SeenRows<NumberRuns.Printed> summary, Row<ListEntry> row) {
    return NumberRuns.add(summary, row);
  }

  @Override
  public SeenRows<NumberRuns.Printed> merge(
      SeenRows<NumberRuns.Printed> left, SeenRows<NumberRuns.Printed> right) {
    return left.and(right);
  }

  @Override
  public void check(
      SeenRows<NumberRuns.Printed> summary,
      PublishedDocument document,
      CheckContext context,
      FindingSink sink) {
    for (ImmutableList<Numbered> run : NumberRuns.of(summary)) {
      sink.applied();
      Multimaps.index(run, Numbered::number)
          .asMap()
          .forEach((number, same) -> report(number, ImmutableList.copyOf(same), sink));
    }
  }

  private static void report(RunningNumber number, ImmutableList<Numbered> same, FindingSink sink) {
    if (same.size() < 2) {
      return;
    }
    FindingSink.Draft draft =
        sink.at(same.get(1).pointer() + "/number")
            .with("number", number.toString())
            .with("times", same.size())
            .related(same.get(0).pointer());
    same.stream().skip(2).limit(3).map(Numbered::pointer).forEach(draft::related);
    draft.report();
  }
}
