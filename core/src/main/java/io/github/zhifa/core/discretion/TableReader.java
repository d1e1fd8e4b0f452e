// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.FactWay;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.law.BoundaryConvention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Types the conditions of a table: criteria that the list states are taken as they are, words are
 * read. All rows of a table are read together, since the same column names the same factor.
 */
public final class TableReader {
  /** Beyond this a row is not taken apart: no real one has more, and the number multiplies. */
  private static final int MOST_WAYS = 256;

  private final WayReader reader;
  private final LookBack windows;

  private TableReader(Optional<BoundaryConvention> convention, List<String> countingRules) {
    this.reader = new WayReader(convention);
    this.windows = new LookBack(countingRules);
  }

  /** Returns a reader for the tables of {@code benchmark}. */
  public static TableReader of(Benchmark benchmark) {
    return new TableReader(benchmark.document().convention(), benchmark.countingRules());
  }

  /** A printed condition, the column it stands in, and its typed form where the list states it. */
  private record Cell(String column, String printed, ImmutableList<FactWay> stated) {}

  /** All of these cells must hold, and one of those. */
  private record Row(List<Cell> all, List<Cell> either, Optional<String> damage) {}

  /** Returns the typed rows of {@code tiers}, in their order. */
  public ImmutableList<TypedRow> tiers(List<Tier> tiers) {
    return type(tiers.stream().map(TableReader::row).toList());
  }

  /** Returns the typed levels of {@code factor}, in their order. */
  public ImmutableList<TypedRow> levels(WeightedFactor factor) {
    return type(factor.levels().stream().map(level -> row(factor, level)).toList());
  }

  private static Row row(Tier tier) {
    Columns columns = new Columns();
    List<Cell> all = tier.conditions().stream().map(condition -> cell(condition, columns)).toList();
    List<Cell> either =
        tier.alternatives().stream().map(condition -> cell(condition, columns.copy())).toList();
    return new Row(all, either, tier.damage());
  }

  private static Cell cell(TierCondition condition, Columns columns) {
    return new Cell(columns.next(condition), condition.printed(), condition.ways());
  }

  private static Row row(WeightedFactor factor, WeightLevel level) {
    Cell cell = new Cell(factor.name(), level.printed(), level.ways());
    return new Row(List.of(cell), List.of(), level.damage());
  }

  private ImmutableList<TypedRow> type(List<Row> rows) {
    FactorNames names = new FactorNames(windows);
    Map<String, WayReader.Reading> readings = new HashMap<>();
    Function<String, WayReader.Reading> read =
        printed -> readings.computeIfAbsent(printed, reader::read);
    for (Row row : rows) {
      if (row.damage.isEmpty()) {
        Iterables.concat(row.all, row.either)
            .forEach(
                cell ->
                    read.apply(cell.printed).ways().forEach(way -> names.note(cell.column, way)));
      }
    }
    return rows.stream().map(row -> type(row, names, read)).collect(toImmutableList());
  }

  private static TypedRow type(
      Row row, FactorNames names, Function<String, WayReader.Reading> read) {
    if (row.damage.isPresent()) {
      return TypedRow.untyped("该行的副本有损坏", "our copy of the row is damaged");
    }
    ImmutableList<Way> ways = ImmutableList.of(Way.ALWAYS);
    for (Cell cell : row.all) {
      TypedRow typed = type(cell, names, read.apply(cell.printed));
      if (!typed.isTyped()) {
        return typed;
      }
      ways = and(ways, typed.ways());
    }
    if (!row.either.isEmpty()) {
      ImmutableList.Builder<Way> either = ImmutableList.builder();
      for (Cell cell : row.either) {
        TypedRow typed = type(cell, names, read.apply(cell.printed));
        if (!typed.isTyped()) {
          return typed;
        }
        either.addAll(typed.ways());
      }
      ways = and(ways, either.build());
    }
    return ways.size() > MOST_WAYS
        ? TypedRow.untyped("情形组合过多", "it holds in too many ways")
        : TypedRow.of(ways);
  }

  private static ImmutableList<Way> and(ImmutableList<Way> left, ImmutableList<Way> right) {
    return Lists.cartesianProduct(left, right).stream()
        .limit(MOST_WAYS + 1)
        .map(pair -> pair.get(0).and(pair.get(1)))
        .collect(toImmutableList());
  }

  private static TypedRow type(Cell cell, FactorNames names, WayReader.Reading read) {
    if (!cell.stated.isEmpty()) {
      return TypedRow.of(
          cell.stated.stream().map(way -> way(cell, way.criteria())).collect(toImmutableList()));
    }
    if (Columns.isAny(cell.printed)) {
      return TypedRow.of(ImmutableList.of(Way.ALWAYS));
    }
    if (read.problem().isPresent()) {
      TextProblem problem = read.problem().get();
      String span = problem.span().of(cell.printed);
      return TypedRow.untyped(
          "“" + span + "”" + problem.fault().label().zh(),
          "\"" + span + "\": " + problem.fault().label().en());
    }
    return TypedRow.of(
        read.ways().stream()
            .map(way -> way(cell, criteria(cell.column, way, names)))
            .collect(toImmutableList()));
  }

  private static ImmutableList<Criterion> criteria(
      String column, WordedWay way, FactorNames names) {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    way.amounts().forEach(amount -> criteria.add(names.number(column, amount)));
    way.words().ifPresent(words -> criteria.add(names.words(column, words)));
    return criteria.build();
  }

  private static Way way(Cell cell, List<Criterion> criteria) {
    return new Way(
        criteria.stream()
            .map(criterion -> new Way.Placed(cell.column, criterion))
            .collect(toImmutableList()));
  }
}
