// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import java.math.BigDecimal;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to pick a row: three columns, values as they come. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(PickBenchmark.CALLS)
public class PickBenchmark {
  /** So many calls make one sample: the median then does not see who else uses the machine. */
  static final int CALLS = 64;

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
            rows.startsWith("grid")
                ? CutTables.grid(number)
                : CutTables.table(3, number, false, 1));
    points = CutTables.points(new Random(1));
  }

  /** Picks the row for three decimal numbers. */
  @Benchmark
  public void pick(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      next = (next + 1) % points.length;
      hole.consume(picker.pick(points[next]));
    }
  }
}
