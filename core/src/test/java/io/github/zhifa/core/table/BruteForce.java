// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of {@link RandomTables} value by value. All ends lie at 0 to 4 units, so that these
 * values stand for all others: every unit from -1 to 5, and on a continuous axis the halves
 * between.
 */
final class BruteForce {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  final DecisionTable table;
  final ImmutableList<ImmutableList<BigDecimal>> values;
  final ImmutableList<Point> points;
  private final Map<List<Integer>, ImmutableSet<Point>> shared = new HashMap<>();

  BruteForce(DecisionTable table) {
    this.table = table;
    this.values = table.axes().stream().map(BruteForce::values).collect(toImmutableList());
    this.points =
        Lists.cartesianProduct(values).stream()
            .map(point -> new Point(ImmutableList.copyOf(point)))
            .collect(toImmutableList());
  }

  private static ImmutableList<BigDecimal> values(Axis axis) {
    if (axis.isNamed()) {
      return IntStream.range(0, axis.names().size())
          .mapToObj(BigDecimal::valueOf)
          .collect(toImmutableList());
    }
    BigDecimal step = axis.lattice() == Lattice.CONTINUOUS ? HALF : axis.lattice().step();
    int steps = axis.lattice() == Lattice.CONTINUOUS ? 2 : 1;
    return IntStream.rangeClosed(-steps, 5 * steps)
        .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
        .filter(axis.domain())
        .collect(toImmutableList());
  }

  static boolean holds(Box box, Point point) {
    return IntStream.range(0, point.values().size())
        .allMatch(i -> box.cells().get(i).values().contains(point.values().get(i)));
  }

  static boolean holds(List<Box> boxes, Point point) {
    return boxes.stream().anyMatch(box -> holds(box, point));
  }

  boolean holds(int row, Point point) {
    return holds(table.rows().get(row).boxes(), point);
  }

  ImmutableList<Integer> rows() {
    return IntStream.range(0, table.rows().size()).boxed().collect(toImmutableList());
  }

  private int rank(int row) {
    return table.rows().get(row).rank();
  }

  ImmutableSet<Point> points(int row) {
    return points.stream().filter(point -> holds(row, point)).collect(toImmutableSet());
  }

  ImmutableSet<Point> points(List<Box> boxes) {
    return points.stream().filter(point -> holds(boxes, point)).collect(toImmutableSet());
  }

  ImmutableSet<Point> gaps() {
    return points.stream()
        .filter(point -> rows().stream().noneMatch(row -> holds(row, point)))
        .collect(toImmutableSet());
  }

  /** The rows of the greatest rank that hold. */
  ImmutableList<Integer> deciding(Point point) {
    int greatest =
        rows().stream().filter(row -> holds(row, point)).mapToInt(this::rank).max().orElse(0);
    return rows().stream()
        .filter(row -> rank(row) == greatest && holds(row, point))
        .collect(toImmutableList());
  }

  ImmutableSet<Point> shared(int first, int second) {
    return shared.computeIfAbsent(
        List.of(first, second),
        rows ->
            points.stream()
                .filter(point -> holds(first, point) && holds(second, point))
                .filter(point -> deciding(point).containsAll(rows))
                .collect(toImmutableSet()));
  }

  /** Whether all that two rows share are ends of a measured quantity, box by box. */
  boolean touchOnly(int first, int second) {
    for (Box left : table.rows().get(first).boxes()) {
      for (Box right : table.rows().get(second).boxes()) {
        boolean meet =
            shared(first, second).stream().anyMatch(p -> holds(left, p) && holds(right, p));
        if (meet && axes().noneMatch(axis -> touch(left, right, axis))) {
          return false;
        }
      }
    }
    return true;
  }

  private Stream<Integer> axes() {
    return IntStream.range(0, table.axes().size()).boxed();
  }

  private boolean touch(Box left, Box right, int axis) {
    List<BigDecimal> ours = values(left, axis);
    List<BigDecimal> theirs = values(right, axis);
    List<BigDecimal> both = ours.stream().filter(theirs::contains).toList();
    return table.axes().get(axis).lattice().isMeasured()
        && both.size() == 1
        && isOneNumber(axis, both.get(0))
        && !(ours.size() == 1 && isOneNumber(axis, ours.get(0)))
        && !(theirs.size() == 1 && isOneNumber(axis, theirs.get(0)));
  }

  /** A half stands for what lies between two numbers, -1 for all below, 5 for all above. */
  private boolean isOneNumber(int axis, BigDecimal value) {
    BigDecimal units = value.divide(RandomTables.unit(table.axes().get(axis)));
    return units.stripTrailingZeros().scale() <= 0
        && units.signum() >= 0
        && units.compareTo(BigDecimal.valueOf(4)) <= 0;
  }

  List<BigDecimal> values(Box box, int axis) {
    return values.get(axis).stream().filter(box.cells().get(axis).values()::contains).toList();
  }

  boolean isMasked(int row, List<Integer> by) {
    return points(row).stream()
        .allMatch(point -> by.stream().anyMatch(other -> holds(other, point)));
  }

  ImmutableList<Integer> yieldsTo(int row) {
    return rows().stream().filter(other -> table.yields(row, other)).collect(toImmutableList());
  }

  /** Other rows of the same rank that hold wherever {@code row} does. */
  ImmutableList<Integer> around(int row) {
    return rows().stream()
        .filter(other -> other != row && rank(other) == rank(row))
        .filter(other -> !points(row).isEmpty() && points(other).containsAll(points(row)))
        .collect(toImmutableList());
  }

  /** The groups of points that hang together. */
  Set<Set<Point>> connected(Set<Point> all) {
    Set<Set<Point>> groups = new HashSet<>();
    Set<Point> open = new HashSet<>(all);
    while (!open.isEmpty()) {
      Set<Point> group = new HashSet<>();
      Deque<Point> next = new ArrayDeque<>(List.of(open.iterator().next()));
      open.remove(next.peek());
      while (!next.isEmpty()) {
        Point point = next.pop();
        group.add(point);
        neighbours(point).filter(open::remove).forEach(next::add);
      }
      groups.add(group);
    }
    return groups;
  }

  private Stream<Point> neighbours(Point point) {
    return axes()
        .flatMap(
            axis ->
                near(axis, point.values().get(axis)).stream()
                    .map(
                        value -> {
                          List<BigDecimal> moved = new ArrayList<>(point.values());
                          moved.set(axis, value);
                          return new Point(ImmutableList.copyOf(moved));
                        }));
  }

  private List<BigDecimal> near(int axis, BigDecimal value) {
    List<BigDecimal> all = values.get(axis);
    if (table.axes().get(axis).isNamed()) {
      return all;
    }
    int at = all.indexOf(value);
    return all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2));
  }

  /**
   * Whether no value of the region is smaller, axis by axis, than its witness. Where there is no
   * smallest one, the witness must be like the smallest of ours to every row.
   */
  boolean isSmallest(Point witness, Set<Point> region) {
    Point smallest = points.stream().filter(region::contains).findFirst().orElseThrow();
    return axes().allMatch(i -> isSmallest(i, witness.values().get(i), smallest.values().get(i)));
  }

  private boolean isSmallest(int axis, BigDecimal witness, BigDecimal smallest) {
    if (smallest.signum() < 0 && !table.axes().get(axis).domain().hasLowerBound()) {
      return true;
    }
    boolean alike =
        table.rows().stream()
            .flatMap(row -> row.boxes().stream())
            .map(box -> box.cells().get(axis).values())
            .allMatch(values -> values.contains(witness) == values.contains(smallest));
    return alike
        && (isOneNumber(axis, smallest)
            ? witness.compareTo(smallest) == 0
            : witness.compareTo(smallest.setScale(0, RoundingMode.FLOOR)) >= 0);
  }
}
