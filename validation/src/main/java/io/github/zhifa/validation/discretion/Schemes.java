// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.validation.engine.Row;
import java.util.Optional;

/** Where the tiers, weights and increments of an item stand. */
final class Schemes {
  private Schemes() {}

  /** Returns the tiers in printed order; none where the scheme lists none. */
  static ImmutableList<Tier> tiers(BenchmarkItem item) {
    return item.scheme()
        .match(
            tiered -> tiered.tiers(),
            weighted -> ImmutableList.of(),
            bands -> ImmutableList.of(),
            increments -> ImmutableList.of());
  }

  /** Returns the table of weights; empty where the scheme is none, or our copy of it is damaged. */
  static Optional<WeightedFactors> weights(BenchmarkItem item) {
    return item.scheme()
        .<Optional<WeightedFactors>>match(
            tiered -> Optional.empty(),
            Optional::of,
            bands -> Optional.empty(),
            increments -> Optional.empty())
        .filter(table -> table.damage().isEmpty());
  }

  /** Returns the band rule that the item names; empty where its scheme is none. */
  static Optional<GradeBands> bands(BenchmarkItem item) {
    return item.scheme()
        .match(
            tiered -> Optional.empty(),
            weighted -> Optional.empty(),
            Optional::of,
            increments -> Optional.empty());
  }

  /** Returns the base fines and increments; empty where there are none, or our copy is damaged. */
  static Optional<BaseAndIncrements> increments(BenchmarkItem item) {
    return item.scheme()
        .<Optional<BaseAndIncrements>>match(
            tiered -> Optional.empty(),
            weighted -> Optional.empty(),
            bands -> Optional.empty(),
            Optional::of)
        .filter(table -> table.damage().isEmpty());
  }

  static String tier(Row<?> row, int position) {
    return row.pointer() + "/scheme/tiers/" + position;
  }

  static String start(Row<?> row, int position) {
    return row.pointer() + "/scheme/starts/" + position;
  }

  static String base(Row<?> row, int position) {
    return row.pointer() + "/scheme/bases/" + position;
  }

  static String increment(Row<?> row, int position) {
    return row.pointer() + "/scheme/increments/" + position;
  }

  static String factor(Row<?> row, int position) {
    return row.pointer() + "/scheme/factors/" + position;
  }

  static String level(Row<?> row, int factor, int level) {
    return factor(row, factor) + "/levels/" + level;
  }
}
