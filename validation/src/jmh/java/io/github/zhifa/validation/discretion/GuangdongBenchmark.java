// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to check the 103 shipped tables of Guangdong, once they are read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GuangdongBenchmark {
  private static final String FILE = "lists/discretion/guangdong-ecology-2022/list.json";

  private Dataset tables;
  private Checker ofDiscretion;
  private Checker ofAll;

  /** Reads the tables. */
  @Setup
  public void read() throws UnreadableDocumentException {
    Published list = new Documents(InputLimits.DEFAULT).readList(FILE, Path.of(FILE));
    CheckContext context =
        new CheckContext(
            LocalDate.of(2026, 8, 14),
            Shipped.policy("national").orElseThrow(),
            Shipped.register());
    tables = Dataset.of(FILE, list);
    ofDiscretion = new Checker(ImmutableList.of(DiscretionRules.ALL), context);
    ofAll = new Checker(Catalogue.ALL, context);
  }

  /** By the rules on discretion benchmarks. */
  @Benchmark
  public ListReport discretionRules() {
    return ofDiscretion.check(tables);
  }

  /** By all rules. */
  @Benchmark
  public ListReport allRules() {
    return ofAll.check(tables);
  }
}
