// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.sun.management.OperatingSystemMXBean;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.ZhifaModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A generated register, checked with all rules of certificates, beside Jackson, which binds the
 * same file into the same events and throws them away. Beside the time on the clock stands that of
 * the processor, all threads of the process together, since machines are shared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class RegisterBenchmark {
  private static final int ERRORS_OF_EACH = 100;

  /** The property that names the folder in which generated registers stay; target unless given. */
  private static final String FOLDER = "register.folder";

  /** How many records the register has. */
  @Param({"1000000", "4000000"})
  public int records;

  private Path file;
  private int planted;
  private ObjectReader reader;
  private ObjectReader ofModule;
  private CheckContext context;

  /** Milliseconds of the processor, all threads together. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What is counted. */
    public long cpuMillis;

    private long start;

    /** Starts to count. */
    @Setup(Level.Iteration)
    public void start() {
      cpuMillis = 0;
      start = SYSTEM.getProcessCpuTime();
    }

    void stop() {
      cpuMillis += TimeUnit.NANOSECONDS.toMillis(SYSTEM.getProcessCpuTime() - start);
    }
  }

  /**
   * Writes the register where it is not there from another run; lines that are no record are left
   * out, at which Jackson would stop.
   */
  @Setup
  public void write() throws IOException {
    ImmutableMap<String, Integer> errors =
        ImmutableMap.copyOf(
            Maps.filterKeys(
                GeneratedRegister.each(ERRORS_OF_EACH), code -> code.startsWith("CERTIFICATE-")));
    planted = errors.size() * ERRORS_OF_EACH;
    file = Path.of(System.getProperty(FOLDER, "target"), "register-" + records + ".jsonl");
    if (!Files.exists(file)) {
      Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "register", ".half");
      GeneratedRegister.write(half, records, 1, errors);
      Files.move(half, file);
    }
    reader = PlainJackson.mapper().readerFor(CertificateEvent.class);
    ofModule =
        new ObjectMapper().registerModule(new ZhifaModule()).readerFor(CertificateEvent.class);
    context =
        new CheckContext(
            Careers.AS_OF, Shipped.policy("national").orElseThrow(), Shipped.register());
    compare();
  }

  /** The first events are the same for both. */
  private void compare() throws IOException {
    try (MappingIterator<CertificateEvent> ours = ofModule.readValues(file.toFile());
        MappingIterator<CertificateEvent> theirs = reader.readValues(file.toFile())) {
      for (int i = 0; i < 10_000; i++) {
        CertificateEvent event = ours.next();
        checkState(event.equals(theirs.next()), "bound differently: event=%s", event);
      }
    }
  }

  /** Jackson, set up as for any type with a builder. */
  @Benchmark
  public void jacksonBinds(Blackhole dropped, Processor processor) throws IOException {
    bind(reader, dropped);
    processor.stop();
  }

  /** Jackson with the strict binding of this module. */
  @Benchmark
  public void jacksonBindsWithZhifaModule(Blackhole dropped, Processor processor)
      throws IOException {
    bind(ofModule, dropped);
    processor.stop();
  }

  private void bind(ObjectReader by, Blackhole dropped) throws IOException {
    try (MappingIterator<CertificateEvent> events = by.readValues(file.toFile())) {
      while (events.hasNext()) {
        dropped.consume(events.next());
      }
    }
  }

  /** All rules of certificates, from the file to the findings. */
  @Benchmark
  public ListReport allRules(Processor processor) throws UnreadableDocumentException {
    StoredRegister register =
        RegisterFile.read("register.jsonl", file, InputLimits.DEFAULT, LocalDate.MAX);
    ListReport report =
        RegisterCheck.run(register, RegisterTerms.of(GeneratedPolicy.of()), context, person -> {});
    checkState(report.findings().size() == planted, "findings=%s", report.findings().size());
    processor.stop();
    return report;
  }
}
