// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Answer;
import io.github.zhifa.core.table.Box;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Limit;
import io.github.zhifa.core.table.Region;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.core.table.TableAnalysis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The gaps of a table in one world: all that no way covers and that can happen at all. */
final class FactGaps {
  private final ImmutableList<AskedWay> ways;
  private final FactAxes axes;

  private FactGaps(OpenWorld world) {
    this.ways = world.ways();
    this.axes = FactAxes.of(ways);
  }

  static Answer<FactGap> of(OpenWorld world, Limit limit) {
    FactGaps gaps = new FactGaps(world);
    if (gaps.axes.axes().isEmpty()) {
      return new Answer<>(ImmutableList.of(), true);
    }
    Stream<Box> covered = gaps.ways.stream().map(gaps.axes::box);
    Stream<Box> impossible = new ImpossibleFacts(world, gaps.axes).boxes();
    ImmutableList<Row> rows =
        Stream.concat(covered, impossible)
            .map(box -> new Row(ImmutableList.of(box), Row.ORDINARY, Optional.empty()))
            .collect(toImmutableList());
    Answer<Region> regions = TableAnalysis.gapsOf(DecisionTable.of(gaps.axes.axes(), rows), limit);
    return new Answer<>(
        regions.found().stream().map(gaps::gap).collect(toImmutableList()), regions.complete());
  }

  private FactGap gap(Region region) {
    Box first = region.boxes().get(0);
    List<FactKey> bounded = axes.bounded(first);
    Optional<FactKey> between =
        bounded.stream()
            .filter(FactKey::isNumber)
            .filter(key -> below(first, key).isPresent() && above(first, key).isPresent())
            .findFirst();
    return new FactGap(
        FactAxes.join(bounded.stream().map(key -> axes.text(key, cell(first, key))).toList()),
        region.boxes().size() - 1,
        FactAxes.join(bounded.stream().map(key -> axes.text(key, witness(region, key))).toList()),
        between.map(key -> below(first, key).orElseThrow()).map(FactGaps::place).orElse(NONE),
        between.map(key -> above(first, key).orElseThrow()).map(FactGaps::place).orElse(NONE));
  }

  private static final OptionalInt NONE = OptionalInt.empty();

  private static OptionalInt place(AskedWay way) {
    return OptionalInt.of(way.place());
  }

  private Cell cell(Box box, FactKey key) {
    return box.cells().get(axes.indexOf(key));
  }

  private Cell witness(Region region, FactKey key) {
    return Cell.of(Range.singleton(region.witness().values().get(axes.indexOf(key))));
  }

  /** Returns the way that ends nearest below {@code box} on the axis of {@code key}. */
  private Optional<AskedWay> below(Box box, FactKey key) {
    Range<BigDecimal> gap = key.lattice().canonical(cell(box, key).values().span());
    return beside(box, key)
        .filter(way -> gap.hasLowerBound() && number(way, key).hasUpperBound())
        .filter(way -> number(way, key).upperEndpoint().compareTo(gap.lowerEndpoint()) <= 0)
        .max(Comparator.comparing(way -> number(way, key).upperEndpoint()));
  }

  /** Returns the way that begins nearest above {@code box} on the axis of {@code key}. */
  private Optional<AskedWay> above(Box box, FactKey key) {
    Range<BigDecimal> gap = key.lattice().canonical(cell(box, key).values().span());
    return beside(box, key)
        .filter(way -> gap.hasUpperBound() && number(way, key).hasLowerBound())
        .filter(way -> number(way, key).lowerEndpoint().compareTo(gap.upperEndpoint()) >= 0)
        .min(Comparator.comparing(way -> number(way, key).lowerEndpoint()));
  }

  /** Returns the ways that hold in {@code box} but for the number of {@code key}. */
  private Stream<AskedWay> beside(Box box, FactKey key) {
    return ways.stream()
        .filter(way -> way.numbers().containsKey(key))
        .filter(
            way ->
                axes.cells(way).entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(key))
                    .allMatch(entry -> meet(entry.getValue(), cell(box, entry.getKey()))));
  }

  private static boolean meet(Cell one, Cell other) {
    return one.values().asRanges().stream().anyMatch(other.values()::intersects);
  }

  private static Range<BigDecimal> number(AskedWay way, FactKey key) {
    return Objects.requireNonNull(way.numbers().get(key));
  }
}
