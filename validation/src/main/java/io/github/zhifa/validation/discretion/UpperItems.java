// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.applicable.BenchmarkArea;
import io.github.zhifa.core.discretion.applicable.CasePlace;
import io.github.zhifa.core.discretion.applicable.GoverningBenchmark;
import io.github.zhifa.core.discretion.applicable.GoverningQuestion;
import io.github.zhifa.core.discretion.applicable.RankedBenchmark;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.PlaceReader;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.LegalPlace;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of upper benchmarks that are in force where an item of a lower one applies, and rest on
 * the same provision.
 *
 * @param benchmark the upper benchmark
 * @param items its items, in printed order
 */
record UpperItems(Benchmark benchmark, ImmutableList<BenchmarkItem> items) {
  private static final CharMatcher BESIDE =
      CharMatcher.whitespace().or(CharMatcher.anyOf("，,、；;。.（）()“”\"的"));

  /** Returns the upper items for {@code item}, the highest level first; none of its own level. */
  static ImmutableList<UpperItems> of(
      PublishedDocument document, BenchmarkItem item, CheckContext context) {
    Optional<AgencyLevel> level = BenchmarkArea.levelOf(document);
    if (level.isEmpty()) {
      return ImmutableList.of();
    }
    Map<Benchmark, List<BenchmarkItem>> uppers = new LinkedHashMap<>();
    for (LegalSource basis : item.basis()) {
      GoverningQuestion question =
          new GoverningQuestion(basis, CasePlace.of(document), context.asOf(), Optional.empty());
      for (RankedBenchmark ranked :
          GoverningBenchmark.of(context.benchmarks(), question, Trace.none()).inForce()) {
        if (ranked.level().compareTo(level.get()) < 0) {
          uppers
              .computeIfAbsent(ranked.benchmark(), key -> new ArrayList<>())
              .addAll(ranked.items());
        }
      }
    }
    return uppers.entrySet().stream()
        .map(
            entry -> new UpperItems(entry.getKey(), ImmutableSet.copyOf(entry.getValue()).asList()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the only item that is surely about the conduct of {@code item}: it is worded alike, or
   * both rest on one subparagraph (项) and nothing else. Empty where none is, or several are.
   */
  Optional<BenchmarkItem> same(BenchmarkItem item) {
    List<BenchmarkItem> alike =
        items.stream().filter(each -> words(each).equals(words(item))).toList();
    if (!alike.isEmpty()) {
      return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
    Optional<LegalPlace> place = subparagraph(item);
    return items.size() == 1 && place.isPresent() && place.equals(subparagraph(items.get(0)))
        ? Optional.of(items.get(0))
        : Optional.empty();
  }

  private static String words(BenchmarkItem item) {
    return BESIDE.removeFrom(item.conduct());
  }

  private static Optional<LegalPlace> subparagraph(BenchmarkItem item) {
    ImmutableList<LegalPlace> places =
        item.basis().size() == 1
            ? item.basis()
                .get(0)
                .place()
                .map(place -> PlaceReader.read(place).places())
                .orElse(ImmutableList.of())
            : ImmutableList.of();
    return places.size() == 1
        ? places.stream().filter(place -> place.subparagraph().isPresent()).findFirst()
        : Optional.empty();
  }
}
