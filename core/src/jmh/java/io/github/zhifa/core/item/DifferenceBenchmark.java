// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.ItemList;
import java.util.List;
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

/** How long it takes to compare two editions of a long list, in a heap of two gigabytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class DifferenceBenchmark {
  /** The items of the old list. */
  @Param({"50000", "100000"})
  public int items;

  /** A later edition, of which one in five items is another; or every name in another form. */
  @Param({"edition", "restyled"})
  public String against;

  private ItemList old;
  private ItemList now;

  /** Makes the lists. */
  @Setup
  public void prepare() {
    List<ItemList> editions = GeneratedLists.editions(items, 1);
    old = editions.get(0);
    now = against.equals("edition") ? editions.get(1) : GeneratedLists.restyled(old);
  }

  /** Compares the lists. */
  @Benchmark
  public ListDifference compare() {
    return ListDifference.between(old, now);
  }
}
