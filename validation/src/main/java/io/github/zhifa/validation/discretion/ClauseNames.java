// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.IncrementBase;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.Row;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place that grades a clause: a tier with a fine, a start of weights, or a base fine.
 *
 * @param pointer the place
 * @param label the clause that it names; empty where it names none
 */
record ClauseNames(String pointer, Optional<String> label) {

  /** Returns the places of an item in printed order, but for damaged ones. */
  static ImmutableList<ClauseNames> of(Row<BenchmarkItem> row) {
    ImmutableList.Builder<ClauseNames> names = ImmutableList.builder();
    ImmutableList<Tier> tiers = Schemes.tiers(row.value());
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      if (tier.damage().isEmpty() && tier.fine().isPresent()) {
        names.add(new ClauseNames(Schemes.tier(row, i), tier.clause()));
      }
    }
    ImmutableList<WeightStart> starts =
        Schemes.weights(row.value()).map(table -> table.starts()).orElse(ImmutableList.of());
    for (int i = 0; i < starts.size(); i++) {
      names.add(new ClauseNames(Schemes.start(row, i), starts.get(i).clause()));
    }
    ImmutableList<IncrementBase> bases =
        Schemes.increments(row.value()).map(table -> table.bases()).orElse(ImmutableList.of());
    for (int i = 0; i < bases.size(); i++) {
      names.add(new ClauseNames(Schemes.base(row, i), bases.get(i).clause()));
    }
    return names.build();
  }

  /** Says the labels of all clauses of an item. */
  static String labels(BenchmarkItem item) {
    return item.clauses().stream().map(FineClause::label).collect(Collectors.joining(", "));
  }
}
