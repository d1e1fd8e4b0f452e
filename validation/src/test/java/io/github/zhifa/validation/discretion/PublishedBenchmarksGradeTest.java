// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.TableReader;
import io.github.zhifa.core.discretion.TypedRow;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped benchmarks grade: each tier is reached by facts of its own. */
class PublishedBenchmarksGradeTest {
  private static final String SHENZHEN = "shenzhen-urban-management-2023";

  static Benchmark benchmark(String name) throws Exception {
    String file = "lists/discretion/" + name + "/list.json";
    return new Documents(InputLimits.DEFAULT).read(file, Path.of(file), Benchmark.class);
  }

  static BenchmarkItem item(Benchmark benchmark, String number) {
    return benchmark.items().stream()
        .filter(item -> item.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static CaseFacts.Builder facts() {
    return CaseFacts.builder().formatVersion(1);
  }

  /** Rulebook, issue 3: item 27 writes 1,000 for the first time; 深圳市容条例 art 65 starts at 2,000. */
  @Test
  void whatIsWrittenAndWhatIsWithinTheStatuteStandBesideEachOther() throws Exception {
    Benchmark shenzhen = benchmark(SHENZHEN);
    Grading grading =
        ItemGrader.of(shenzhen, item(shenzhen, "27"))
            .grade(facts().putNumbers("被处罚次数", BigDecimal.ONE).build(), Trace.kept());

    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    GradedFine fine = grading.fines().get(0);
    assertThat(fine.written().orElseThrow().least()).contains(new BigDecimal("1000"));
    assertThat(fine.lawful().orElseThrow().least()).contains(new BigDecimal("2000"));
    assertThat(fine.lawful().orElseThrow().most()).contains(new BigDecimal("2000"));
  }

  /** The README says how many rows and levels have a typed form, and why the others have none. */
  @Test
  void theReadmeCountsTheRowsThatAreTypedAndSaysWhyTheOthersAreNot() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    for (Map.Entry<String, Benchmark> each : PublishedBenchmarks.ALL.entrySet()) {
      TypedCount count = TypedCount.of(each.getValue());

      assertThat(count.typed() * 10)
          .as("at least 90 %% of the rows of %s", each.getKey())
          .isGreaterThanOrEqualTo(count.all() * 9);
      assertThat(readme.lines()).contains(count.line(each.getKey()));
      assertThat(readme.lines()).containsAll(count.reasons());
    }
  }

  /** How many rows of a benchmark have a typed form; rows of tiers, and levels of weights. */
  private record TypedCount(int all, int typed, ImmutableSortedMap<String, List<String>> open) {
    static TypedCount of(Benchmark benchmark) {
      TableReader reader = TableReader.of(benchmark);
      Map<String, List<String>> open = new TreeMap<>();
      int all = 0;
      for (BenchmarkItem item : benchmark.items()) {
        for (TypedRow row : rows(reader, item)) {
          all++;
          row.untyped()
              .ifPresent(
                  why -> open.computeIfAbsent(why.en(), k -> new ArrayList<>()).add(item.number()));
        }
      }
      int untyped = open.values().stream().mapToInt(List::size).sum();
      return new TypedCount(all, all - untyped, ImmutableSortedMap.copyOf(open));
    }

    String line(String name) {
      return "| [" + name + "](lists/discretion/" + name + ") | " + all + " | " + typed + " |";
    }

    /** One line for each reason, with the items, and how often where it is more than once. */
    List<String> reasons() {
      return open.entrySet().stream()
          .map(
              entry ->
                  "| "
                      + entry.getKey()
                      + " | "
                      + entry.getValue().size()
                      + " | "
                      + items(entry)
                      + " |")
          .toList();
    }

    private static String items(Map.Entry<String, List<String>> entry) {
      return entry.getValue().stream().distinct().collect(Collectors.joining(", "));
    }
  }

  static ImmutableList<TypedRow> rows(TableReader reader, BenchmarkItem item) {
    return item.scheme()
        .match(
            tiered -> reader.tiers(tiered.tiers()),
            weighted ->
                weighted.factors().stream()
                    .flatMap(factor -> reader.levels(factor).stream())
                    .collect(toImmutableList()),
            bands -> ImmutableList.of(),
            increments -> reader.increments(increments.increments()));
  }
}
