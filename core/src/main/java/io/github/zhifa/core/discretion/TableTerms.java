// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.law.BoundaryConvention;
import java.util.Optional;

/** What holds for all rows of a table: the terms of its benchmark, and the law that it grades. */
record TableTerms(Optional<BoundaryConvention> convention, GradingRules rules, Statute statute) {
  static TableTerms of(Benchmark benchmark, BenchmarkItem item) {
    return new TableTerms(
        benchmark.document().convention(),
        benchmark.gradingRules().orElseGet(() -> GradingRules.builder().build()),
        new Statute(item.clauses()));
  }
}
