// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.Condition;
import io.github.zhifa.core.discretion.FactReader;
import io.github.zhifa.core.discretion.Facts;
import io.github.zhifa.core.discretion.Ladder;
import io.github.zhifa.core.discretion.TierFacts;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.validation.engine.Row;
import java.util.Optional;

/**
 * The levels of one weighted factor and what they say.
 *
 * @param row the item
 * @param place the place of the factor, from 0
 * @param factor the factor
 * @param facts what each level says; the wording of a damaged level says nothing
 */
record FactorLevels(
    Row<BenchmarkItem> row, int place, WeightedFactor factor, ImmutableList<TierFacts> facts) {
  private static final TierFacts NOTHING = new TierFacts(ImmutableList.of(), false);

  /** Returns the factors of an item; none where it has no weights or our copy is damaged. */
  static ImmutableList<FactorLevels> of(Row<BenchmarkItem> row) {
    ImmutableList<WeightedFactor> factors =
        Schemes.weights(row.value()).map(table -> table.factors()).orElse(ImmutableList.of());
    FactReader reader = new FactReader(row.document().convention());
    ImmutableList.Builder<FactorLevels> levels = ImmutableList.builder();
    for (int i = 0; i < factors.size(); i++) {
      ImmutableList<TierFacts> facts =
          factors.get(i).levels().stream()
              .map(level -> read(level, reader))
              .collect(ImmutableList.toImmutableList());
      levels.add(new FactorLevels(row, i, factors.get(i), facts));
    }
    return levels.build();
  }

  private static TierFacts read(WeightLevel level, FactReader reader) {
    if (level.damage().isPresent()) {
      return NOTHING;
    }
    Condition condition = reader.read(level.printed());
    return new TierFacts(
        condition.ways().stream()
            .map(fact -> new Facts(ImmutableMap.of("", fact)))
            .collect(ImmutableList.toImmutableList()),
        condition.readable());
  }

  String name() {
    return factor.name();
  }

  ImmutableList<WeightLevel> levels() {
    return factor.levels();
  }

  String pointer(int level) {
    return Schemes.level(row, place, level);
  }

  /** Whether all levels could be read. */
  boolean isReadable() {
    return facts.stream().allMatch(TierFacts::readable);
  }

  /** Returns the smallest value for which both levels surely hold. */
  Optional<String> shared(int level, int other) {
    return facts.get(level).ways().stream()
        .flatMap(
            way -> facts.get(other).ways().stream().flatMap(theirs -> way.shared(theirs).stream()))
        .findFirst();
  }

  /** Returns the ladders of its levels. */
  ImmutableList<Ladder> ladders() {
    ImmutableList.Builder<Ladder.Step> steps = ImmutableList.builder();
    for (int i = 0; i < facts.size(); i++) {
      steps.add(new Ladder.Step(i, facts.get(i)));
    }
    return Ladder.of(steps.build());
  }
}
