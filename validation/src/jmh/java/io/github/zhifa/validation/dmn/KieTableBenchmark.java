// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import io.github.zhifa.core.table.CutTables;
import io.github.zhifa.core.table.DecisionTable;
import java.math.BigDecimal;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the DMN engine needs for the tables of {@code TableBenchmark} and {@code PickBenchmark}. It
 * gets them with half-open intervals, so that it sees no gaps between whole numbers; reading the
 * file is not measured. Five columns of 500 noisy rows do not end.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class KieTableBenchmark {
  /** One box cut into many: columns x rows, clean or noisy. */
  @State(Scope.Benchmark)
  public static class Cut {
    /** Columns, rows, and whether it is noisy. */
    @Param({"3x1000 clean", "3x1000 noisy", "5x250 noisy"})
    public String kind;

    private Drools drools;

    /** Reads the table. */
    @Setup
    public void read() {
      drools = new Drools(DmnTables.writeHalfOpen(CutTables.of(kind), "UNIQUE"));
    }
  }

  /** A lattice of 125 rows, and cases. */
  @State(Scope.Benchmark)
  public static class Lattice {
    private Drools drools;
    private BigDecimal[][] points;
    private int next;

    /** Reads the table. */
    @Setup
    public void read() {
      DecisionTable grid = CutTables.grid(5);
      drools = new Drools(DmnTables.writeHalfOpen(grid, "UNIQUE"));
      points = CutTables.points(new Random(1));
    }
  }

  /** Gaps, overlaps, masked and subsumed rules. */
  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public int analyse(Cut cut) {
    return KieAnalysis.of(cut.drools.model()).messages();
  }

  /** Picks the row for three decimal numbers. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  public Object pick(Lattice lattice) {
    lattice.next = (lattice.next + 1) % lattice.points.length;
    BigDecimal[] point = lattice.points[lattice.next];
    DMNContext context = lattice.drools.context();
    for (int axis = 0; axis < point.length; axis++) {
      context.set(DmnTables.variable(axis), point[axis]);
    }
    return lattice.drools.evaluate(context).getDecisionResults().get(0).getResult();
  }
}
