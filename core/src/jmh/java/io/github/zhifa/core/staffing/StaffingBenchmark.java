// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
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
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to replay the staffing table of a province, and to sum it year by year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class StaffingBenchmark {
  /** The units of the province. */
  @Param({"1500", "3000"})
  public int units;

  private StaffingTable table;
  private QuotaLedger ledger;

  /** Makes the table. */
  @Setup
  public void prepare() {
    table = GeneratedTables.table(units, 1);
    ledger = QuotaLedger.of(table);
  }

  /** Replays the table. */
  @Benchmark
  public QuotaLedger replay() {
    return QuotaLedger.of(table);
  }

  /** Sums the replayed table at the end of each year: by unit, kind, level and area. */
  @Benchmark
  public void sumFiveYears(Blackhole hole) {
    for (int year = 0; year < GeneratedTables.YEARS; year++) {
      StaffingSums sums = ledger.sums(LocalDate.of(2020 + year, 12, 31));
      hole.consume(sums.byUnit());
      hole.consume(sums.byKind());
      hole.consume(sums.byLevel());
      hole.consume(sums.byArea(AgencyLevel.COUNTY));
      hole.consume(sums.byArea(AgencyLevel.CITY));
    }
  }
}
