// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.TableReader;
import io.github.zhifa.core.discretion.Trace;
import io.github.zhifa.core.discretion.TypedRow;
import io.github.zhifa.core.discretion.Way;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.NumberCriterion;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped benchmarks grade: each tier is reached by facts of its own. */
class PublishedBenchmarksGradeTest {
  private static final String SHENZHEN = "shenzhen-urban-management-2023";
  private static final String GUANGDONG = "guangdong-ecology-2022";

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

  @ParameterizedTest
  @CsvSource({SHENZHEN + ", 100", GUANGDONG + ", 97"})
  void nearlyAllRowsAreTyped(String name, int leastPercent) throws Exception {
    Benchmark benchmark = benchmark(name);
    TableReader reader = TableReader.of(benchmark);
    ImmutableList<TypedRow> rows =
        benchmark.items().stream()
            .flatMap(item -> rows(reader, item).stream())
            .collect(toImmutableList());

    long typed = rows.stream().filter(TypedRow::isTyped).count();
    assertThat(typed * 100).isGreaterThanOrEqualTo(rows.size() * (long) leastPercent);
  }

  private static ImmutableList<TypedRow> rows(TableReader reader, BenchmarkItem item) {
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

  @ParameterizedTest
  @CsvSource({SHENZHEN, GUANGDONG})
  void eachTypedTierIsReachedByFactsOfItsOwn(String name) throws Exception {
    Benchmark benchmark = benchmark(name);
    List<String> missed = new ArrayList<>();
    for (BenchmarkItem item : benchmark.items()) {
      if (item.scheme() instanceof TieredScheme scheme) {
        ItemGrader grader = ItemGrader.of(benchmark, item);
        ImmutableList<TypedRow> rows = TableReader.of(benchmark).tiers(scheme.tiers());
        for (int i = 0; i < rows.size(); i++) {
          for (Way way : rows.get(i).ways()) {
            int tier = i;
            Grading grading =
                grader.grade(leadingTo(way, clause(item, scheme.tiers().get(i))), Trace.none());
            boolean reached =
                grading.fines().stream().anyMatch(fine -> fine.tier().orElse(-1) == tier)
                    && grading.status() == GradingStatus.GRADED;
            if (!reached) {
              missed.add("/items/" + benchmark.items().indexOf(item) + "/scheme/tiers/" + i);
            }
          }
        }
      }
    }
    String findings = Files.readString(Path.of("lists/discretion/" + name + "/findings.json"));
    assertThat(missed)
        .as("tiers that no facts single out are findings")
        .hasSizeLessThan(5)
        .allMatch(pointer -> findings.contains("\"" + pointer + "\""));
  }

  private static Optional<FineClause> clause(BenchmarkItem item, Tier tier) {
    return item.clauses().stream()
        .filter(clause -> tier.clause().map(clause.label()::equals).orElse(true))
        .findFirst();
  }

  /** Returns the least facts for which {@code way} holds. */
  static CaseFacts leadingTo(Way way, Optional<FineClause> clause) {
    CaseFacts.Builder facts = facts();
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (Way.Placed placed : way.criteria()) {
      Object unused =
          placed
              .criterion()
              .<Object>match(
                  number -> numbers.merge(number.factor(), least(number), BigDecimal::max),
                  choice -> facts.putChoices(choice.factor(), choice.value()),
                  there -> facts.addCircumstances(there.circumstance()));
    }
    clause.flatMap(FineClause::subject).ifPresent(facts::subject);
    clause
        .flatMap(FineClause::stage)
        .filter(stage -> !stage.startsWith("情节"))
        .ifPresent(facts::addStages);
    return facts.putAllNumbers(numbers).build();
  }

  private static BigDecimal least(NumberCriterion number) {
    BigDecimal above =
        number.moreThan().map(end -> end.add(new BigDecimal("1"))).orElse(BigDecimal.ZERO);
    return number.atLeast().orElse(above);
  }
}
