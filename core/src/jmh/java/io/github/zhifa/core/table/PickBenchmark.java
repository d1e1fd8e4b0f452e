// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many rows are picked in a second: three columns, values as they come. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class PickBenchmark {
  private static final int POINTS = 4096;

  /** A lattice of rows of equal size (5 x 5 x 5, 16 x 16 x 16), or one box cut at random. */
  @Param({"grid 5", "grid 16", "cut 125", "cut 4000"})
  public String rows;

  private TablePicker picker;
  private BigDecimal[][] points;
  private int next;

  /** Makes the table and the values. */
  @Setup
  public void prepare() {
    int number = Integer.parseInt(rows.split(" ")[1]);
    picker =
        TablePicker.of(
            rows.startsWith("grid") ? grid(number) : CutTables.table(3, number, false, 1));
    Random random = new Random(1);
    points = new BigDecimal[POINTS][3];
    for (BigDecimal[] point : points) {
      for (int axis = 0; axis < 3; axis++) {
        point[axis] = BigDecimal.valueOf(random.nextInt(CutTables.WIDTH));
      }
    }
  }

  private static DecisionTable grid(int side) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < side * side * side; i++) {
      rows.add(
          Row.of(
              i, part(i % side, side), part(i / side % side, side), part(i / side / side, side)));
    }
    Axis area = Axis.of("area", Lattice.CONTINUOUS);
    return DecisionTable.of(ImmutableList.of(area, area, area), rows);
  }

  private static Cell part(int number, int of) {
    return Cell.of(
        Range.closedOpen(
            BigDecimal.valueOf((long) CutTables.WIDTH * number / of),
            BigDecimal.valueOf((long) CutTables.WIDTH * (number + 1) / of)));
  }

  /** Picks the row for three decimal numbers. */
  @Benchmark
  public OptionalInt pick() {
    next = (next + 1) % POINTS;
    return picker.pick(points[next]);
  }
}
