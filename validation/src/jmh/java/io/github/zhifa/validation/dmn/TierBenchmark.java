// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.CaseFacts;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Choosing the tier and computing the range in yuan: area x effect, five tiers, shares of a cost.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(TierBenchmark.CALLS)
public class TierBenchmark {
  /** So many calls make one sample: the median then does not see who else uses the machine. */
  static final int CALLS = 100;

  private static final int CASES = ShareOfCost.AREAS.length;

  private final ItemGrader grader = ShareOfCost.grader();
  private final Drools drools = ShareOfCost.drools();
  private final BigDecimal[] areas = new BigDecimal[CASES];
  private final CaseFacts[] facts = new CaseFacts[CASES];

  /** Makes the cases, and makes sure that all give the same fine. */
  @Setup
  public void prepare() {
    for (int i = 0; i < CASES; i++) {
      areas[i] = BigDecimal.valueOf(ShareOfCost.AREAS[i]);
      facts[i] = ShareOfCost.facts(i);
      ShareOfCost.Fine ours = ShareOfCost.ours(grader, facts[i], Trace.none());
      boolean same =
          isSame(ours, ShareOfCost.theirs(drools, areas[i], ShareOfCost.CORRECTABLE[i]))
              && isSame(ours, ShareOfCost.byHand(areas[i], ShareOfCost.CORRECTABLE[i]));
      if (!same) {
        throw new IllegalStateException("not the same fine: case=" + i + ", ours=" + ours);
      }
    }
  }

  private static boolean isSame(ShareOfCost.Fine one, ShareOfCost.Fine other) {
    return one.grade().equals(other.grade())
        && one.least().compareTo(other.least()) == 0
        && one.most().compareTo(other.most()) == 0;
  }

  /** Drools DMN. */
  @Benchmark
  public void drools(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      hole.consume(callDrools(i % CASES));
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private ShareOfCost.Fine callDrools(int number) {
    return ShareOfCost.theirs(drools, areas[number], ShareOfCost.CORRECTABLE[number]);
  }

  /** Plain Java, written for this table. */
  @Benchmark
  public void plainJava(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      hole.consume(callPlainJava(i % CASES));
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private ShareOfCost.Fine callPlainJava(int number) {
    return ShareOfCost.byHand(areas[number], ShareOfCost.CORRECTABLE[number]);
  }

  /** Ours without a trace. */
  @Benchmark
  public void ours(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      hole.consume(callOurs(facts[i % CASES], Trace.none()));
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private ShareOfCost.Fine callOurs(CaseFacts of, Trace trace) {
    return ShareOfCost.ours(grader, of, trace);
  }

  /** Ours with every step in both languages. */
  @Benchmark
  public void oursWithTrace(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      Trace trace = Trace.kept();
      hole.consume(callOurs(facts[i % CASES], trace));
      hole.consume(trace.steps());
    }
  }

  /** Ours without a trace, the facts made for the call. */
  @Benchmark
  public void oursFromScratch(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      hole.consume(callOurs(ShareOfCost.facts(i % CASES), Trace.none()));
    }
  }
}
