// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read what a row of a benchmark prints. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReaderBenchmark {
  /** Reads a printed fine. */
  @Benchmark
  public FineReading fine() {
    return FineTextReader.read("没收违法所得，并处所收费用3倍以上3.5倍以下罚款");
  }

  /** Reads a printed condition. */
  @Benchmark
  public QuantityReading condition() {
    return QuantityReader.read("百分之十及以上、百分之二十以下的", Optional.empty());
  }

  /** Reads a cited place. */
  @Benchmark
  public PlaceReading place() {
    return PlaceReader.read("第八十五条第一款第一项、第二款");
  }
}
