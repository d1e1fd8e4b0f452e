// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.law.BoundaryConvention;
import java.util.Optional;

/** What holds for all tables of a benchmark. */
record TableTerms(Optional<BoundaryConvention> convention, GradingRules rules) {
  static TableTerms of(Benchmark benchmark) {
    return new TableTerms(
        benchmark.document().convention(),
        benchmark.gradingRules().orElseGet(() -> GradingRules.builder().build()));
  }
}
