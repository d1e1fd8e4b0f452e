// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.DecisionTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the engine makes of a cell: intervals of the domain. It sorts named values by their
 * characters, and a value reaches up to the next one, which does not belong to it; the last one
 * stands alone.
 */
final class EngineIntervals {
  private EngineIntervals() {}

  /** Returns the intervals of one cell; of named values by their places in the engine's order. */
  static ImmutableList<Range<BigDecimal>> of(DecisionTable table, int row, int place) {
    Axis axis = table.axes().get(place);
    Cell cell = table.rows().get(row).boxes().get(0).cells().get(place);
    return axis.isNamed()
        ? runs(axis, cell)
        : cell.values().asRanges().stream()
            .map(range -> range.intersection(axis.domain()))
            .collect(toImmutableList());
  }

  private static List<String> sorted(Axis axis) {
    return axis.names().stream().sorted().toList();
  }

  private static ImmutableList<Range<BigDecimal>> runs(Axis axis, Cell cell) {
    List<String> sorted = sorted(axis);
    List<String> chosen = axis.namesIn(cell);
    ImmutableList.Builder<Range<BigDecimal>> runs = ImmutableList.builder();
    int first = -1;
    for (int i = 0; i <= sorted.size(); i++) {
      boolean in = i < sorted.size() && chosen.contains(sorted.get(i));
      if (in && first < 0) {
        first = i;
      } else if (!in && first >= 0) {
        boolean last = i == sorted.size();
        runs.add(
            last
                ? Range.closed(BigDecimal.valueOf(first), BigDecimal.valueOf(i - 1L))
                : Range.closedOpen(BigDecimal.valueOf(first), BigDecimal.valueOf(i)));
        first = -1;
      }
    }
    return runs.build();
  }

  /**
   * Returns whether the engine passes over a point: it looks between the ends of intervals, but not
   * between two ends of the same side at the same number. So it does not see the one number that
   * lies between 8) and 8], or between [2 and (2.
   */
  static boolean passesOver(DecisionTable table, TablePoints.Point point) {
    return IntStream.range(0, table.axes().size())
        .anyMatch(axis -> passesOver(table, axis, point.ours().get(axis)));
  }

  private static boolean passesOver(DecisionTable table, int place, BigDecimal value) {
    Axis axis = table.axes().get(place);
    BigDecimal at =
        axis.isNamed() ? BigDecimal.valueOf(sorted(axis).indexOf(axis.print(value))) : value;
    List<Range<BigDecimal>> intervals =
        IntStream.range(0, table.rows().size())
            .boxed()
            .flatMap(row -> of(table, row, place).stream())
            .toList();
    return hasBothTypes(type -> intervals.stream().anyMatch(each -> begins(each, at, type)))
        || hasBothTypes(type -> intervals.stream().anyMatch(each -> ends(each, at, type)));
  }

  private static boolean hasBothTypes(Predicate<BoundType> isThere) {
    return isThere.test(BoundType.OPEN) && isThere.test(BoundType.CLOSED);
  }

  private static boolean begins(Range<BigDecimal> range, BigDecimal at, BoundType type) {
    return range.hasLowerBound()
        && range.lowerEndpoint().compareTo(at) == 0
        && range.lowerBoundType() == type;
  }

  private static boolean ends(Range<BigDecimal> range, BigDecimal at, BoundType type) {
    return range.hasUpperBound()
        && range.upperEndpoint().compareTo(at) == 0
        && range.upperBoundType() == type;
  }
}
