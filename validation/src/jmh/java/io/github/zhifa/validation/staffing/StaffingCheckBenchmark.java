// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.GeneratedTables;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.ListReport;
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

/** The staffing table of a province: replayed, checked with all rules, and summed year by year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class StaffingCheckBenchmark {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  /** The units of the province. */
  @Param({"1500", "3000"})
  public int units;

  private StaffingTable table;
  private Checker checker;

  /** Makes the table. */
  @Setup
  public void prepare() {
    table = GeneratedTables.table(units, 1);
    checker =
        new Checker(
            Catalogue.ALL,
            new CheckContext(AS_OF, Shipped.policy("national").orElseThrow(), Shipped.register()));
  }

  /** Replays, checks and sums the table. */
  @Benchmark
  public ListReport checkAndSum(Blackhole hole) {
    Dataset dataset = Dataset.of("generated", table);
    QuotaLedger ledger = dataset.rows(QuotaLedger.class).get(0).value();
    for (int year = 0; year < GeneratedTables.YEARS; year++) {
      hole.consume(ledger.sums(AS_OF.minusYears(year)).byUnit());
      hole.consume(ledger.sums(AS_OF.minusYears(year)).byKind());
      hole.consume(ledger.sums(AS_OF.minusYears(year)).byLevel());
      hole.consume(ledger.sums(AS_OF.minusYears(year)).byArea(AgencyLevel.COUNTY));
    }
    return checker.check(dataset);
  }
}
