// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.zhifa.core.discretion.reading.Columns;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.FactWay;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.law.BoundaryConvention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Types the conditions of a table: criteria that the list states are taken as they are, words are
 * read. All rows of a table are read together, since the same column names the same factor.
 */
public final class TableReader {
  private static final TypedRow DAMAGED =
      TypedRow.untyped("该行的副本有损坏", "our copy of the row is damaged");

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

  /** Returns the typed conditions of {@code increments}, in their order. */
  public ImmutableList<TypedRow> increments(List<Increment> increments) {
    return type(increments.stream().map(TableReader::row).toList());
  }

  /**
   * Returns for each tier what the words of its conditions and then of its alternatives say, one
   * row for each of them, whatever typed form the list states.
   */
  public ImmutableList<ImmutableList<TypedRow>> words(List<Tier> tiers) {
    return cells(tiers.stream().map(TableReader::row).toList());
  }

  /** Returns for each level what its words say, whatever typed form the list states. */
  public ImmutableList<TypedRow> words(WeightedFactor factor) {
    return cells(factor.levels().stream().map(level -> row(factor, level)).toList()).stream()
        .map(cells -> cells.get(0))
        .collect(toImmutableList());
  }

  private ImmutableList<ImmutableList<TypedRow>> cells(List<Row> rows) {
    Words words = note(rows);
    return rows.stream()
        .map(
            row ->
                Streams.concat(row.all.stream(), row.either.stream())
                    .map(cell -> row.damage.isPresent() ? DAMAGED : words.type(cell))
                    .collect(toImmutableList()))
        .collect(toImmutableList());
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

  private static Row row(Increment increment) {
    return new Row(
        List.of(cell(increment.condition(), new Columns())), List.of(), increment.damage());
  }

  private static Row row(WeightedFactor factor, WeightLevel level) {
    Cell cell = new Cell(factor.name(), level.printed(), level.ways());
    return new Row(List.of(cell), List.of(), level.damage());
  }

  private ImmutableList<TypedRow> type(List<Row> rows) {
    Words words = note(rows);
    return rows.stream().map(row -> type(row, words)).collect(toImmutableList());
  }

  /** Takes note of what all rows say before any factor is named. */
  private Words note(List<Row> rows) {
    Words words = new Words(reader, new FactorNames(windows));
    rows.stream()
        .filter(row -> row.damage.isEmpty())
        .flatMap(row -> Streams.concat(row.all.stream(), row.either.stream()))
        .forEach(words::note);
    return words;
  }

  private static TypedRow type(Row row, Words words) {
    if (row.damage.isPresent()) {
      return DAMAGED;
    }
    TypedRow all = TypedRow.of(ImmutableList.of(Way.ALWAYS));
    for (Cell cell : row.all) {
      all = all.and(type(cell, words));
    }
    if (row.either.isEmpty()) {
      return all;
    }
    TypedRow either = TypedRow.of(ImmutableList.of());
    for (Cell cell : row.either) {
      either = either.or(type(cell, words));
    }
    return all.and(either);
  }

  private static TypedRow type(Cell cell, Words words) {
    if (cell.stated.isEmpty()) {
      return words.type(cell);
    }
    WayReader.Reading reading = words.read(cell);
    return TypedRow.of(
        cell.stated.stream()
            .map(way -> way(cell, way.criteria(), reading))
            .collect(toImmutableList()));
  }

  private static Way way(Cell cell, List<Criterion> criteria, WayReader.Reading reading) {
    return new Way(
        criteria.stream()
            .map(criterion -> new Way.Placed(cell.column, criterion, ends(criterion, reading)))
            .collect(toImmutableList()));
  }

  private static Way.Ends ends(Criterion criterion, WayReader.Reading reading) {
    return criterion.match(reading::ends, choice -> Way.Ends.IN_WORDS, there -> Way.Ends.IN_WORDS);
  }

  /** The words of a table, each read once. */
  private static final class Words {
    private final WayReader reader;
    private final FactorNames names;
    private final Map<String, WayReader.Reading> readings = new HashMap<>();

    Words(WayReader reader, FactorNames names) {
      this.reader = reader;
      this.names = names;
    }

    private WayReader.Reading read(Cell cell) {
      return readings.computeIfAbsent(cell.printed, reader::read);
    }

    void note(Cell cell) {
      read(cell).ways().forEach(way -> names.note(cell.column, way));
    }

    TypedRow type(Cell cell) {
      if (Columns.isAny(cell.printed)) {
        return TypedRow.of(ImmutableList.of(Way.ALWAYS));
      }
      WayReader.Reading reading = read(cell);
      if (reading.problem().isPresent()) {
        TextProblem problem = reading.problem().get();
        String span = problem.span().of(cell.printed);
        return TypedRow.untyped(
            "“" + span + "”" + problem.fault().label().zh(),
            "\"" + span + "\": " + problem.fault().label().en());
      }
      return TypedRow.of(
          reading.ways().stream()
              .map(way -> way(cell, criteria(cell.column, way), reading))
              .collect(toImmutableList()));
    }

    private ImmutableList<Criterion> criteria(String column, WordedWay way) {
      ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
      way.amounts().forEach(amount -> criteria.add(names.number(column, amount)));
      way.words().ifPresent(words -> criteria.add(names.words(column, words)));
      return criteria.build();
    }
  }
}
