// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.model.law.CountedThing;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.law.StatedCount;
import io.github.zhifa.model.law.SubItemCounting;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The stated numbers of main items (主项) and sub-items (子项) are those of the list, under the
 * counting rule that is stated with them.
 */
final class StatedSubItemsDiffer extends FoldRule<ListEntry, SeenRows<StatedSubItemsDiffer.Seen>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-STATED-SUB-ITEMS-DIFFER")
          .severity(Severity.ERROR)
          .title("所载主项、子项数与实际不符", "stated main or sub-items differ")
          .why(
              "清单自称的主项或者子项数量与实际不符，说明有条目遗漏、重复或者口径不同。未分子项的主项是否计为一个"
                  + "子项，没有规定，须由清单载明；未载明而两种口径结果不同的，不作判断。依据清单自身的陈述，不另引法条。",
              "The list states another number of main items or sub-items than it has, so rows are missing, doubled"
                  + " or counted in another way. Whether a main item without sub-items counts as one is laid down"
                  + " nowhere: the list must say it, and where it does not and both ways differ nothing is decided."
                  + " This follows from the list's own statement; no provision is needed.")
          .message("所载{what}数为 {stated}，实际为 {actual}", "States {stated} {what}, but has {actual}")
          .wrong(Example.of("item-list", example(3)))
          .right(Example.of("item-list", example(2)))
          .build();

  private static String example(int stated) {
    return """
        {"document": {"statedCounts": [{"counts": "sub-items", "number": %d,
          "subItems": "written-only", "statedBy": "标题"}]},
         "items": [{"position": 1, "mainItem": "随地吐痰、便溺", "name": "对随地吐痰的处罚"},
          {"position": 2, "mainItem": "随地吐痰、便溺", "name": "对随地便溺的处罚"},
          {"position": 3, "name": "对乱倒污水的处罚"}]}"""
        .formatted(stated);
  }

  /** What is remembered of an entry. */
  record Seen(Optional<String> mainItem, Optional<String> department) {}

  StatedSubItemsDiffer() {
    super(INFO, ListEntry.class);
  }

  /** Returns whether {@code stated} counts main items or sub-items. */
  static boolean isFor(StatedCount stated) {
    return stated.counts() == CountedThing.MAIN_ITEMS || stated.counts() == CountedThing.SUB_ITEMS;
  }

  @Override
  public SeenRows<Seen> empty() {
    return SeenRows.none();
  }

  @Override
  public SeenRows<Seen> add(SeenRows<Seen> summary, Row<ListEntry> row) {
    return summary.with(row, new Seen(row.value().mainItem(), row.value().department()));
  }

  @Override
  public SeenRows<Seen> merge(SeenRows<Seen> left, SeenRows<Seen> right) {
    return left.and(right);
  }

  @Override
  public void check(
      SeenRows<Seen> summary, PublishedDocument document, CheckContext context, FindingSink sink) {
    for (int i = 0; i < document.statedCounts().size(); i++) {
      StatedCount stated = document.statedCounts().get(i);
      if (isFor(stated)) {
        compare(
            stated, Counts.of(summary, stated.department()), "/document/statedCounts/" + i, sink);
      }
    }
  }

  private static void compare(StatedCount stated, Counts counts, String pointer, FindingSink sink) {
    if (counts.written() == 0) {
      sink.undecided("清单没有区分主项和子项", "the list does not tell main items and sub-items apart");
      return;
    }
    Optional<Long> actual = counts.of(stated);
    if (actual.isEmpty()) {
      sink.undecided(
          "没有载明未分子项的主项是否计为一个子项，两种口径结果不同",
          "it does not say whether a main item without sub-items counts as one, and both ways differ");
      return;
    }
    sink.applied();
    if (actual.get() != stated.number()) {
      sink.at(pointer)
          .with("what", stated.counts().label())
          .with("stated", stated.number())
          .with("actual", actual.get())
          .report();
    }
  }

  /**
   * How many there are.
   *
   * @param divided main items that have sub-items
   * @param undivided main items that have none
   * @param written sub-items
   */
  private record Counts(long divided, long undivided, long written) {
    static Counts of(SeenRows<Seen> rows, Optional<String> department) {
      List<Seen> seen =
          rows.inOrder().stream()
              .map(SeenRows.SeenRow::value)
              .filter(each -> department.isEmpty() || each.department().equals(department))
              .toList();
      long written = seen.stream().filter(each -> each.mainItem().isPresent()).count();
      long divided = seen.stream().flatMap(each -> each.mainItem().stream()).distinct().count();
      return new Counts(divided, seen.size() - written, written);
    }

    /** Without a rule the count is certain only where both rules give the stated or one number. */
    Optional<Long> of(StatedCount stated) {
      if (stated.counts() == CountedThing.MAIN_ITEMS) {
        return Optional.of(divided + undivided);
      }
      Optional<SubItemCounting> rule = stated.subItems();
      if (rule.isEmpty()) {
        boolean neither = stated.number() != written && stated.number() != written + undivided;
        return undivided == 0 || neither ? Optional.of(written) : Optional.empty();
      }
      return Optional.of(
          rule.get() == SubItemCounting.WRITTEN_ONLY ? written : written + undivided);
    }
  }
}
