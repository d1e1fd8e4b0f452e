// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.DecisionTable.Order;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Small tables of every kind, by a seed: all ends are 0 to 4 units of the axis. */
final class RandomTables {
  private static final int UNITS = 5;

  private final Random random;

  RandomTables(long seed) {
    random = new Random(seed);
  }

  DecisionTable table() {
    return table(1 + random.nextInt(4));
  }

  DecisionTable table(int columns) {
    ImmutableList<Axis> axes =
        IntStream.range(0, columns).mapToObj(this::axis).collect(ImmutableList.toImmutableList());
    ImmutableList<Row> rows =
        IntStream.range(0, random.nextInt(8))
            .mapToObj(i -> row(axes))
            .collect(ImmutableList.toImmutableList());
    return new DecisionTable(
        axes, rows, random.nextBoolean() ? Order.MEANS_NOTHING : Order.FIRST_DECIDES);
  }

  static BigDecimal unit(Axis axis) {
    return axis.lattice() == Lattice.CONTINUOUS ? BigDecimal.ONE : axis.lattice().step();
  }

  private Axis axis(int number) {
    String name = "axis " + number;
    if (random.nextInt(4) == 0) {
      return Axis.ofNames(name, "A", "B", "C", "D");
    }
    Axis axis = Axis.of(name, ImmutableList.copyOf(Lattice.values()).get(random.nextInt(3)));
    Range<BigDecimal> domain = range(axis);
    boolean bounded = random.nextBoolean() && !axis.lattice().canonical(domain).isEmpty();
    return bounded ? axis.within(domain) : axis;
  }

  private Row row(ImmutableList<Axis> axes) {
    ImmutableList<Box> boxes =
        IntStream.range(0, random.nextInt(5) == 0 ? 2 : 1)
            .mapToObj(
                i ->
                    new Box(axes.stream().map(this::cell).collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList());
    int rank = random.nextInt(5) == 0 ? random.nextInt(3) - 1 : Row.ORDINARY;
    Optional<Object> outcome =
        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(random.nextInt(3));
    return new Row(boxes, rank, outcome);
  }

  private Cell cell(Axis axis) {
    if (random.nextInt(4) == 0) {
      return Cell.any();
    }
    if (axis.isNamed()) {
      return axis.oneOf(
          axis.names().stream().filter(name -> random.nextBoolean()).toArray(String[]::new));
    }
    return Cell.of(range(axis));
  }

  private Range<BigDecimal> range(Axis axis) {
    int low = random.nextInt(UNITS);
    int high = low + random.nextInt(UNITS - low);
    BigDecimal least = unit(axis).multiply(BigDecimal.valueOf(low));
    BigDecimal most = unit(axis).multiply(BigDecimal.valueOf(high));
    return switch (random.nextInt(6)) {
      case 0 -> Range.downTo(least, type());
      case 1 -> Range.upTo(most, type());
      default -> low == high ? Range.singleton(least) : Range.range(least, type(), most, type());
    };
  }

  private BoundType type() {
    return random.nextBoolean() ? BoundType.OPEN : BoundType.CLOSED;
  }
}
