// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.Box;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.core.table.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Points that decide every question about a table: each end of a cell, and a value between each two
 * neighbours and beyond the outermost ones; of whole numbers all that lie between them, and none
 * else.
 */
final class TablePoints {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private TablePoints() {}

  /** A point in our numbers and in the values of the engine. */
  record Point(ImmutableList<BigDecimal> ours, ImmutableList<Comparable<?>> theirs) {
    boolean isIn(Box box) {
      return IntStream.range(0, ours.size())
          .allMatch(axis -> box.cells().get(axis).values().contains(ours.get(axis)));
    }

    boolean isIn(Region region) {
      return region.boxes().stream().anyMatch(this::isIn);
    }
  }

  /** Returns the points of {@code table} that can occur. */
  static ImmutableList<Point> of(DecisionTable table) {
    List<List<BigDecimal>> values =
        IntStream.range(0, table.axes().size())
            .mapToObj(axis -> List.copyOf(values(table, axis)))
            .toList();
    return Lists.cartesianProduct(values).stream()
        .map(point -> point(table, point))
        .collect(toImmutableList());
  }

  private static Point point(DecisionTable table, List<BigDecimal> ours) {
    ImmutableList.Builder<Comparable<?>> theirs = ImmutableList.builder();
    for (int i = 0; i < ours.size(); i++) {
      Axis axis = table.axes().get(i);
      theirs.add(axis.isNamed() ? axis.print(ours.get(i)) : ours.get(i));
    }
    return new Point(ImmutableList.copyOf(ours), theirs.build());
  }

  private static List<BigDecimal> values(DecisionTable table, int place) {
    Axis axis = table.axes().get(place);
    TreeSet<BigDecimal> ends = new TreeSet<>();
    Stream.concat(
            Stream.of(axis.domain()),
            table.rows().stream()
                .flatMap(row -> row.boxes().stream())
                .flatMap(box -> box.cells().get(place).values().asRanges().stream()))
        .forEach(
            range -> {
              if (range.hasLowerBound()) {
                ends.add(range.lowerEndpoint());
              }
              if (range.hasUpperBound()) {
                ends.add(range.upperEndpoint());
              }
            });
    ends.add(BigDecimal.ZERO);
    BigDecimal first = ends.first().subtract(BigDecimal.ONE);
    BigDecimal last = ends.last().add(BigDecimal.ONE);
    Stream<BigDecimal> all =
        axis.lattice() == Lattice.WHOLE ? whole(first, last) : between(ends, first, last);
    return all.filter(axis.domain()).toList();
  }

  private static Stream<BigDecimal> whole(BigDecimal first, BigDecimal last) {
    return Stream.iterate(
        first.setScale(0, RoundingMode.FLOOR),
        value -> value.compareTo(last) <= 0,
        value -> value.add(BigDecimal.ONE));
  }

  private static Stream<BigDecimal> between(
      NavigableSet<BigDecimal> ends, BigDecimal first, BigDecimal last) {
    TreeSet<BigDecimal> all = new TreeSet<>(ends);
    all.add(first);
    all.add(last);
    BigDecimal before = first;
    for (BigDecimal end : ends) {
      all.add(before.add(end).divide(TWO));
      before = end;
    }
    return all.stream();
  }
}
