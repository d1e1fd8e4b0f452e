// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.Optional;
import org.immutables.value.Value;

/** A discretion benchmark (行政处罚裁量权基准). */
@Value.Immutable
@JsonPropertyOrder({
  "formatVersion",
  "document",
  "countingRules",
  "gradingRules",
  "generalProvisions",
  "items"
})
@JsonTypeName("benchmark")
public interface Benchmark extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns its rules of counting (times punished, look-back windows), in short words. */
  ImmutableList<String> countingRules();

  /** Returns what its instrument says of cases that the tables leave open; empty where nothing. */
  Optional<GradingRules> gradingRules();

  /**
   * Returns what it says for all its items of the outcomes; empty where our copy has the tables
   * only, so that nothing is known.
   */
  Optional<GeneralProvisions> generalProvisions();

  /** Returns the items in printed order. */
  ImmutableList<BenchmarkItem> items();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Benchmark}. */
  final class Builder extends ImmutableBenchmark.Builder {
    Builder() {}
  }
}
