// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** How long it takes to analyse a table and to add up weights. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TableBenchmark {
  /** One box cut into many: columns x rows, clean or noisy. */
  @State(Scope.Benchmark)
  public static class Cut {
    /** Columns, rows, and whether it is noisy. */
    @Param({"3x1000 clean", "3x1000 noisy", "5x250 noisy", "5x500 noisy", "3x4000 noisy"})
    public String kind;

    private DecisionTable table;

    /** Cuts the table. */
    @Setup
    public void cut() {
      table = CutTables.of(kind);
    }
  }

  /** Gaps, overlaps, touching, masked and redundant rows. */
  @Benchmark
  public TableAnalysis analyse(Cut cut) {
    TableAnalysis analysis = TableAnalysis.of(cut.table, Limit.DEFAULT);
    if (!analysis.gaps().complete() || !analysis.overlaps().complete()) {
      throw new IllegalStateException("undecided: " + cut.kind);
    }
    return analysis;
  }

  /** Ten factors of ten levels with two decimals: how many combinations are over 100 %? */
  @Benchmark
  public Optional<BigInteger> tenFactors() {
    Random random = new Random(1);
    List<List<BigDecimal>> factors = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      factors.add(random.ints(10, 0, 2000).mapToObj(each -> BigDecimal.valueOf(each, 2)).toList());
    }
    return ReachableSums.of(BigDecimal.TEN, factors, ReachableSums.MOST_SUMS)
        .countIn(Range.greaterThan(BigDecimal.valueOf(100)));
  }
}
