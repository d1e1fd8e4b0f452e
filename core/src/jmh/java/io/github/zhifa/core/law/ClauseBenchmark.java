// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read one of the clauses that others collected: 142 of national laws and
 * 1,000 forms of fines. Each call reads the next clause, so that the sampled median is the one over
 * the clauses.
 */
@State(Scope.Thread)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClauseBenchmark {
  private static final Path LISTS = Path.of(System.getProperty("lists", "../../shared/data/lists"));

  private static final Pattern SNIPPET = Pattern.compile("\"clause_snippet\": \"([^\"]*)\"");

  private final String[] clauses = Stream.concat(snippets(), forms()).toArray(String[]::new);
  private int next;

  private static Stream<String> snippets() {
    return SNIPPET.matcher(text("statutory-fines.json")).results().map(ClauseBenchmark::first);
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  private static Stream<String> forms() {
    return text("clause-forms.tsv").lines().skip(1).map(line -> line.split("\t")[3]);
  }

  private static String text(String file) {
    try {
      return Files.readString(LISTS.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String clause() {
    next = next + 1 == clauses.length ? 0 : next + 1;
    return clauses[next];
  }

  /** Reads a clause whole. */
  @Benchmark
  public ClauseReading clauseReader() {
    return ClauseReader.read(clause());
  }

  /** Reads the amounts of its fines only. */
  @Benchmark
  public FineReading fineTextReader() {
    return FineTextReader.read(clause());
  }

  /** Reads the intervals in it. */
  @Benchmark
  public QuantityReading quantityReader() {
    return QuantityReader.read(clause(), Optional.empty());
  }
}
