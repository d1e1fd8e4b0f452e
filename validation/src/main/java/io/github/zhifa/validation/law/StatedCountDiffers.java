// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.CountedThing;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.law.StatedCount;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.FoldRule;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A count that the source states of itself must be the count of what is there. */
final class StatedCountDiffers
    extends FoldRule<ListEntry, ImmutableMap<StatedCountDiffers.Key, Long>> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-STATED-COUNT-DIFFERS")
          .severity(Severity.ERROR)
          .title("所载数量与实际不符", "stated count differs")
          .why(
              "清单自称的数量与实际载入的数量不符，说明有条目遗漏、重复或计数口径不同；依据清单自身的陈述，不另引法条。",
              "The list states another number than it has, so rows are missing, doubled or counted in another way."
                  + " This follows from the list's own statement; no provision is needed.")
          .message("所载{what}数为 {stated}，实际为 {actual}", "States {stated} {what}, but has {actual}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"statedCounts": [{"counts": "items", "number": 2, "statedBy": "标题"}]},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"statedCounts": [{"counts": "items", "number": 1, "statedBy": "标题"}]},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .build();

  /** What is counted, in the whole list or in one department. */
  record Key(CountedThing counts, Optional<String> department) {}

  StatedCountDiffers() {
    super(INFO, ListEntry.class);
  }

  @Override
  public ImmutableMap<Key, Long> empty() {
    return ImmutableMap.of();
  }

  @Override
  public ImmutableMap<Key, Long> add(ImmutableMap<Key, Long> summary, Row<ListEntry> row) {
    Map<Key, Long> counts = new HashMap<>();
    row.value()
        .counts()
        .forEach(
            (thing, number) -> {
              counts.put(new Key(thing, Optional.empty()), number);
              row.value()
                  .department()
                  .ifPresent(name -> counts.put(new Key(thing, Optional.of(name)), number));
            });
    return merge(summary, ImmutableMap.copyOf(counts));
  }

  @Override
  public ImmutableMap<Key, Long> merge(
      ImmutableMap<Key, Long> left, ImmutableMap<Key, Long> right) {
    Map<Key, Long> sum = new HashMap<>(left);
    right.forEach((key, number) -> sum.merge(key, number, Long::sum));
    return ImmutableMap.copyOf(sum);
  }

  @Override
  public void check(
      ImmutableMap<Key, Long> summary,
      PublishedDocument document,
      CheckContext context,
      FindingSink sink) {
    for (int i = 0; i < document.statedCounts().size(); i++) {
      StatedCount stated = document.statedCounts().get(i);
      if (StatedSubItemsDiffer.isFor(stated)) {
        continue; // counted by a rule of its own
      }
      long actual = summary.getOrDefault(new Key(stated.counts(), stated.department()), 0L);
      sink.applied();
      if (actual != stated.number()) {
        sink.at("/document/statedCounts/" + i)
            .with("what", stated.counts().label())
            .with("stated", stated.number())
            .with("actual", actual)
            .report();
      }
    }
  }
}
