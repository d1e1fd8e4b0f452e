// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.validation.engine.Row;
import java.util.List;
import java.util.Optional;

/** The printed cells of one item, without those that our copy has damaged. */
final class PrintedCells {
  private PrintedCells() {}

  /** A printed fine, where it stands, and the numbers that are kept beside it. */
  record Fine(String pointer, String printed, FineAmount stored) {}

  /** A printed condition or level and where it stands. */
  record Condition(String pointer, String printed) {}

  /** Returns the fines of clauses and tiers of which we have the printed text. */
  static ImmutableList<Fine> fines(Row<BenchmarkItem> row) {
    ImmutableList.Builder<Fine> fines = ImmutableList.builder();
    for (int i = 0; i < row.value().clauses().size(); i++) {
      fine(row.pointer() + "/clauses/" + i, Optional.of(row.value().clauses().get(i).fine()))
          .ifPresent(fines::add);
    }
    List<Tier> tiers = Schemes.tiers(row.value());
    for (int i = 0; i < tiers.size(); i++) {
      if (tiers.get(i).damage().isEmpty()) {
        fine(Schemes.tier(row, i), tiers.get(i).fine()).ifPresent(fines::add);
      }
    }
    return fines.build();
  }

  /** Returns the conditions of tiers and increments and the levels of weighted factors. */
  static ImmutableList<Condition> conditions(Row<BenchmarkItem> row) {
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    conditions.addAll(tierConditions(row));
    Schemes.weights(row.value()).ifPresent(table -> conditions.addAll(levels(row, table)));
    Schemes.increments(row.value()).ifPresent(table -> conditions.addAll(increments(row, table)));
    return conditions.build();
  }

  private static ImmutableList<Condition> levels(Row<BenchmarkItem> row, WeightedFactors table) {
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    for (int i = 0; i < table.factors().size(); i++) {
      List<WeightLevel> levels = table.factors().get(i).levels();
      for (int j = 0; j < levels.size(); j++) {
        if (levels.get(j).damage().isEmpty()) {
          String place = Schemes.level(row, i, j) + "/printed";
          conditions.add(new Condition(place, levels.get(j).printed()));
        }
      }
    }
    return conditions.build();
  }

  private static ImmutableList<Condition> increments(
      Row<BenchmarkItem> row, BaseAndIncrements table) {
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    for (int i = 0; i < table.increments().size(); i++) {
      Increment increment = table.increments().get(i);
      if (increment.damage().isEmpty()) {
        String place = Schemes.increment(row, i) + "/condition/printed";
        conditions.add(new Condition(place, increment.condition().printed()));
      }
    }
    return conditions.build();
  }

  /** Returns the conditions of tiers only. */
  static ImmutableList<Condition> tierConditions(Row<BenchmarkItem> row) {
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    List<Tier> tiers = Schemes.tiers(row.value());
    for (int i = 0; i < tiers.size(); i++) {
      if (tiers.get(i).damage().isEmpty()) {
        conditions.addAll(cells(Schemes.tier(row, i) + "/conditions/", tiers.get(i).conditions()));
        conditions.addAll(
            cells(Schemes.tier(row, i) + "/alternatives/", tiers.get(i).alternatives()));
      }
    }
    return conditions.build();
  }

  private static Optional<Fine> fine(String pointer, Optional<FineAmount> fine) {
    return fine.flatMap(
        amount ->
            amount.printed().map(printed -> new Fine(pointer + "/fine/printed", printed, amount)));
  }

  private static ImmutableList<Condition> cells(String pointer, List<TierCondition> conditions) {
    ImmutableList.Builder<Condition> cells = ImmutableList.builder();
    for (int i = 0; i < conditions.size(); i++) {
      cells.add(new Condition(pointer + i + "/printed", conditions.get(i).printed()));
    }
    return cells.build();
  }
}
