// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.core.discretion.factor.TableReader;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.NumberCriterion;
import io.github.zhifa.model.discretion.OccasionCount;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.FineClause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The typed tiers of a benchmark with the facts for which each holds. */
final class TierRegions {
  private TierRegions() {}

  /**
   * One way in which a tier holds.
   *
   * @param item the place of the item, from 0
   * @param tier the place of the tier, from 0
   */
  record Region(Benchmark benchmark, int item, int tier, Way way) {
    BenchmarkItem benchmarkItem() {
      return benchmark.items().get(item);
    }

    String pointer() {
      return "/items/" + item + "/scheme/tiers/" + tier;
    }

    /** Returns facts inside: each number anywhere between the limits that the way sets for it. */
    CaseFacts facts(Random random) {
      CaseFacts.Builder facts = CaseFacts.builder().formatVersion(1);
      Map<String, List<NumberCriterion>> numbers = new HashMap<>();
      for (Way.Placed placed : way.criteria()) {
        Object unused =
            placed
                .criterion()
                .<Object>match(
                    number ->
                        numbers
                            .computeIfAbsent(number.factor(), k -> new ArrayList<>())
                            .add(number),
                    choice -> facts.putChoices(choice.factor(), choice.value()),
                    there -> facts.addCircumstances(there.circumstance()));
      }
      numbers.forEach((name, limits) -> facts.putNumbers(name, inside(limits, random)));
      Optional<FineClause> clause = clause();
      clause.flatMap(FineClause::subject).ifPresent(facts::subject);
      clause.flatMap(FineClause::stage).ifPresent(facts::addStages);
      return facts.build();
    }

    private Optional<FineClause> clause() {
      Tier row = ((TieredScheme) benchmarkItem().scheme()).tiers().get(tier);
      return benchmarkItem().clauses().stream()
          .filter(clause -> row.clause().map(clause.label()::equals).orElse(true))
          .findFirst();
    }
  }

  /** Returns every way of every typed tier of {@code benchmark}. */
  static List<Region> of(Benchmark benchmark) {
    List<Region> regions = new ArrayList<>();
    TableReader reader = TableReader.of(benchmark);
    for (int i = 0; i < benchmark.items().size(); i++) {
      if (benchmark.items().get(i).scheme() instanceof TieredScheme scheme) {
        List<TypedRow> rows = reader.tiers(scheme.tiers());
        for (int tier = 0; tier < rows.size(); tier++) {
          for (Way way : rows.get(tier).ways()) {
            regions.add(new Region(benchmark, i, tier, way));
          }
        }
      }
    }
    return regions;
  }

  /** The ends as numbers that can be: of an end that is left out one step further inside. */
  static BigDecimal inside(List<NumberCriterion> limits, Random random) {
    boolean whole = Lattice.of(limits.get(0).unit()) == Lattice.WHOLE;
    BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
    boolean counted =
        limits.stream().anyMatch(l -> l.counts().equals(Optional.of(OccasionCount.WITH_THIS)));
    BigDecimal least = counted ? BigDecimal.ONE : BigDecimal.ZERO;
    Optional<BigDecimal> most = Optional.empty();
    for (NumberCriterion limit : limits) {
      Optional<BigDecimal> low = limit.atLeast().or(() -> limit.moreThan().map(step::add));
      Optional<BigDecimal> high =
          limit.atMost().or(() -> limit.lessThan().map(end -> end.subtract(step)));
      least = low.map(least::max).orElse(least);
      Optional<BigDecimal> other = most;
      most = high.map(end -> other.map(end::min).orElse(end)).or(() -> other);
    }
    BigDecimal from = least;
    BigDecimal to = most.orElse(from.add(BigDecimal.valueOf(1000)));
    long steps = to.subtract(from).divide(step, 0, RoundingMode.FLOOR).longValueExact();
    long at =
        switch (random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> Math.max(steps, 0);
          default -> (long) (random.nextDouble() * (Math.max(steps, 0) + 1));
        };
    return from.add(step.multiply(BigDecimal.valueOf(at)));
  }
}
