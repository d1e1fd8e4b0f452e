// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.zhifa.core.law.CitedPlaces;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.Collection;

/** Several benchmarks, found by the provisions that they grade. Immutable and thread-safe. */
public final class Benchmarks {
  private final ImmutableList<Benchmark> all;
  private final ImmutableList<PublishedDocument> documents;
  private final ImmutableListMultimap<String, Entry> byTitle;

  private record Entry(Benchmark benchmark, BenchmarkItem item, LegalSource basis) {}

  private Benchmarks(ImmutableList<Benchmark> all, ImmutableListMultimap<String, Entry> byTitle) {
    this.all = all;
    this.documents = all.stream().map(Benchmark::document).collect(ImmutableList.toImmutableList());
    this.byTitle = byTitle;
  }

  /** Returns the holder of {@code benchmarks}; the same one twice counts once. */
  public static Benchmarks of(Collection<Benchmark> benchmarks) {
    ImmutableList<Benchmark> all =
        benchmarks.stream().distinct().collect(ImmutableList.toImmutableList());
    ImmutableListMultimap.Builder<String, Entry> byTitle = ImmutableListMultimap.builder();
    for (Benchmark benchmark : all) {
      for (BenchmarkItem item : benchmark.items()) {
        for (LegalSource basis : item.basis()) {
          byTitle.put(Instruments.normalTitle(basis), new Entry(benchmark, item, basis));
        }
      }
    }
    return new Benchmarks(all, byTitle.build());
  }

  /** Returns all of them in the order in which they were given. */
  public ImmutableList<Benchmark> all() {
    return all;
  }

  /** Returns the heads of all of them, in the same order. */
  public ImmutableList<PublishedDocument> documents() {
    return documents;
  }

  /**
   * Returns the items that rest on {@code provision}, on a part of it, or on what it is a part of,
   * by benchmark, in printed order.
   */
  public ImmutableListMultimap<Benchmark, BenchmarkItem> grading(LegalSource provision) {
    return byTitle.get(Instruments.normalTitle(provision)).stream()
        .filter(entry -> CitedPlaces.overlap(entry.basis(), provision))
        .map(entry -> new Entry(entry.benchmark(), entry.item(), provision))
        .distinct()
        .collect(ImmutableListMultimap.toImmutableListMultimap(Entry::benchmark, Entry::item));
  }
}
