// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;

/**
 * What holds for the table of one item.
 *
 * @param convention what 以上 and 以下 mean in the benchmark; empty where it is not known
 * @param rules what the instrument says of cases that its tables leave open
 * @param place the item, as the place on which steps of the table rest
 * @param basis the only provision that sets the penalty of the item; empty where there are several
 */
public record TableTerms(
    Optional<BoundaryConvention> convention,
    GradingRules rules,
    Optional<LegalSource> place,
    Optional<LegalSource> basis) {
  /** Returns the terms of the table of {@code item}, an item of {@code benchmark}. */
  public static TableTerms of(Benchmark benchmark, BenchmarkItem item) {
    return new TableTerms(
        benchmark.document().convention(),
        benchmark.gradingRules().orElseGet(() -> GradingRules.builder().build()),
        Optional.of(LegalSource.of(benchmark.document().title(), "第" + item.number() + "项")),
        item.basis().size() == 1 ? item.basis().stream().findFirst() : Optional.empty());
  }

  /** Returns the provision of {@code clause}, where it can be told. */
  public Optional<LegalSource> provision(FineClause clause) {
    return clause.source().or(this::basis);
  }
}
