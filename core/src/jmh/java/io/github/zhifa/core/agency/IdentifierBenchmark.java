// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many million numbers a second one thread checks (operations per microsecond): a shuffled mix
 * of which about half is sound and the rest has a wrong character or a wrong length. hutool answers
 * yes or no to the same. {@link CpuOfThread} has the figures of a machine that is not at rest.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(IdentifierMix.SIZE)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class IdentifierBenchmark {
  private final String[] residents = IdentifierMix.residents();
  private final String[] credits = IdentifierMix.credits();
  private final ResidentNumberChecker resident =
      ResidentNumberChecker.asOf(LocalDate.of(2026, 8, 14));
  private final CreditCodeChecker credit = CreditCodeChecker.standard();

  /** Every failed check of resident numbers, as masks. */
  @Benchmark
  public int residentZhifa(CpuOfThread cpu) {
    int sound = 0;
    for (String number : residents) {
      sound += resident.faults(number) == 0 ? 1 : 0;
    }
    cpu.checks += IdentifierMix.SIZE;
    return sound;
  }

  /** Whether resident numbers are sound, by hutool. */
  @Benchmark
  public int residentHutool(CpuOfThread cpu) {
    int sound = 0;
    for (String number : residents) {
      sound += IdcardUtil.isValidCard18(number) ? 1 : 0;
    }
    cpu.checks += IdentifierMix.SIZE;
    return sound;
  }

  /** Every failed check of credit codes, as masks. */
  @Benchmark
  public int creditZhifa(CpuOfThread cpu) {
    int sound = 0;
    for (String code : credits) {
      sound += credit.faults(code) == 0 ? 1 : 0;
    }
    cpu.checks += IdentifierMix.SIZE;
    return sound;
  }

  /** Whether credit codes are sound, by hutool. */
  @Benchmark
  public int creditHutool(CpuOfThread cpu) {
    int sound = 0;
    for (String code : credits) {
      sound += CreditCodeUtil.isCreditCode(code) ? 1 : 0;
    }
    cpu.checks += IdentifierMix.SIZE;
    return sound;
  }
}
