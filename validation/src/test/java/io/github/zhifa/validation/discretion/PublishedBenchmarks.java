// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The benchmarks among the lists that zhifa brings, by the name of their folder. */
final class PublishedBenchmarks {
  private static final Path LISTS = Path.of("lists/discretion");

  static final ImmutableSortedMap<String, Benchmark> ALL = read();

  private PublishedBenchmarks() {}

  static Path folder(String name) {
    return LISTS.resolve(name);
  }

  private static ImmutableSortedMap<String, Benchmark> read() {
    try (Stream<Path> folders = Files.list(LISTS)) {
      return folders
          .map(folder -> folder.resolve("list.json"))
          .flatMap(file -> benchmark(file).stream())
          .collect(
              ImmutableSortedMap.toImmutableSortedMap(
                  String::compareTo, Map.Entry::getKey, Map.Entry::getValue));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Map.Entry<String, Benchmark>> benchmark(Path file) {
    try {
      return new Documents(InputLimits.DEFAULT).readList(file.toString(), file)
              instanceof Benchmark benchmark
          ? ImmutableList.of(Map.entry(file.getParent().getFileName().toString(), benchmark))
          : ImmutableList.of();
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
