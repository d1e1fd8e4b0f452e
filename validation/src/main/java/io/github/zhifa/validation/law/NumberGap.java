// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Printed numbers run on by one. */
final class NumberGap extends FoldRule<ListEntry, SeenRows<NumberRuns.Printed>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-NUMBER-GAP")
          .severity(Severity.WARNING)
          .title("序号不连续", "gap in the numbers")
          .why(
              "序号中断，可能漏印了条目，也可能删去条目后没有重新编号；应当核对原件。这由清单自身得出，不另" + "引法条。",
              "A number is left out, so an entry may be missing, or one was taken out "
                  + "and the rest not numbered again; compare with the original. This "
                  + "follows from the list itself; no provision is needed.")
          .message(
              "序号{before}之后是{after}，缺{missing}",
              "Number {after} follows {before}: {missing} missing")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "number": "1"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "number": "3"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "number": "1"},
                              {"position": 2, "name": "对乱扔果皮的处罚", "number": "2"}]}"""))
          .build();

  /** A jump over more numbers than this, and than there are siblings, is no gap of a list. */
  private static final int MOST_MISSING = 10;

  private static final int MOST_SHOWN = 5;

  NumberGap() {
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
      siblings(run).values().forEach(children -> checkSiblings(children, sink));
    }
  }

  /** Returns the numbers under each parent; one that has children is there through them. */
  private static Map<ImmutableList<Integer>, NavigableMap<Integer, Numbered>> siblings(
      ImmutableList<Numbered> run) {
    Map<ImmutableList<Integer>, NavigableMap<Integer, Numbered>> children = new LinkedHashMap<>();
    for (Numbered entry : run) {
      ImmutableList<Integer> path = entry.number().path();
      for (int i = 0; i < path.size(); i++) {
        children
            .computeIfAbsent(path.subList(0, i), parent -> new TreeMap<>())
            .putIfAbsent(
                path.get(i),
                new Numbered(entry.number().prefix(i + 1), entry.pointer(), entry.department()));
      }
    }
    return children;
  }

  private static void checkSiblings(NavigableMap<Integer, Numbered> siblings, FindingSink sink) {
    Numbered before = siblings.firstEntry().getValue();
    for (Numbered here : siblings.tailMap(siblings.firstKey(), false).values()) {
      int missing = here.number().last() - before.number().last() - 1;
      if (missing > Math.max(MOST_MISSING, siblings.size())) {
        sink.undecided("序号跳跃过大，可能是编码而不是序号", "the numbers jump so far that they may be codes");
      } else if (missing > 0) {
        sink.at(here.pointer() + "/number")
            .with("before", before.number().toString())
            .with("after", here.number().toString())
            .with("missing", missing(before.number(), missing))
            .related(before.pointer())
            .report();
      }
      before = here;
    }
  }

  private static BilingualText missing(RunningNumber before, int count) {
    ImmutableList<String> shown =
        IntStream.rangeClosed(1, Math.min(count, MOST_SHOWN))
            .mapToObj(i -> before.withLast(before.last() + i).toString())
            .collect(ImmutableList.toImmutableList());
    return BilingualText.of(
        String.join("、", shown) + (count > MOST_SHOWN ? "等" + count + "个" : ""),
        String.join(", ", shown) + (count > MOST_SHOWN ? " and more, " + count + " in all," : ""));
  }
}
