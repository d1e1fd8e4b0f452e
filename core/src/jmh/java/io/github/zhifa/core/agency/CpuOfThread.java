// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Counts checks and the CPU time that their thread took, beside the wall clock: where a machine is
 * busy with other work, {@code checks / cpuMicros} still says how many million one core does in a
 * second.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuOfThread {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Checks done in the iteration. */
  public long checks;

  /** Microseconds of CPU time of the iteration. */
  public long cpuMicros;

  private long start;

  /** Notes the time. */
  @Setup(Level.Iteration)
  public void start() {
    start = THREADS.getCurrentThreadCpuTime();
  }

  /** Counts the time. */
  @TearDown(Level.Iteration)
  public void stop() {
    cpuMicros = TimeUnit.NANOSECONDS.toMicros(THREADS.getCurrentThreadCpuTime() - start);
  }
}
