// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.zhifa.core.item.ItemIdentity;
import io.github.zhifa.core.item.ItemName;
import io.github.zhifa.core.law.CitedPlaces;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.LegalSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the items of benchmarks that speak of an item of a list. */
final class BenchmarkLinks {
  private static final String BEFORE = "对";

  private final ListMultimap<String, Entry> byConduct =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<String, Cited> byTitle =
      MultimapBuilder.hashKeys().arrayListValues().build();

  private record Entry(String benchmark, BenchmarkItem item) {}

  private record Cited(LegalSource source, Entry entry) {}

  BenchmarkLinks(Collection<Benchmark> benchmarks) {
    for (Benchmark benchmark : benchmarks) {
      for (BenchmarkItem item : benchmark.items()) {
        Entry entry = new Entry(benchmark.document().title(), item);
        byConduct.put(conduct(ItemName.parse(item.conduct()).conduct()), entry);
        item.basis()
            .forEach(
                source -> byTitle.put(Instruments.normalTitle(source), new Cited(source, entry)));
      }
    }
  }

  /** Returns those that speak of any of {@code items}, each with its closest link. */
  ImmutableList<BenchmarkUse> of(Collection<Item> items) {
    Map<Entry, BenchmarkLink> links = new LinkedHashMap<>();
    for (Item item : items) {
      byConduct
          .get(conduct(ItemIdentity.of(item).conduct()))
          .forEach(entry -> links.put(entry, BenchmarkLink.CONDUCT));
    }
    for (Item item : items) {
      for (LegalSource source : item.basis()) {
        byTitle.get(Instruments.normalTitle(source)).stream()
            .filter(cited -> CitedPlaces.overlap(cited.source(), source))
            .forEach(cited -> links.putIfAbsent(cited.entry(), BenchmarkLink.BASIS));
      }
    }
    return links.entrySet().stream()
        .map(
            link ->
                new BenchmarkUse(link.getKey().benchmark(), link.getKey().item(), link.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Lists of items begin a name with 对, benchmarks need not. */
  private static String conduct(String conduct) {
    return conduct.startsWith(BEFORE) ? conduct.substring(BEFORE.length()) : conduct;
  }
}
