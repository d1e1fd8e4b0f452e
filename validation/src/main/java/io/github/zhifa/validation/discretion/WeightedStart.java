// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.ItemClauses;
import io.github.zhifa.core.discretion.WeightSum;
import io.github.zhifa.core.discretion.WeightedFine;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.Row;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A start of weights with the sums that its table gives.
 *
 * @param pointer the place
 * @param clause the clause that it grades; empty where none can be told
 * @param table the table
 * @param start the start
 * @param sum the least and the greatest sum
 */
record WeightedStart(
    String pointer,
    Optional<FineClause> clause,
    WeightedFactors table,
    WeightStart start,
    WeightSum sum) {

  /** Returns the starts of an item whose sums can be told; none where it has no weights. */
  static ImmutableList<WeightedStart> of(Row<BenchmarkItem> row) {
    return Schemes.weights(row.value()).map(table -> of(row, table)).orElse(ImmutableList.of());
  }

  private static ImmutableList<WeightedStart> of(Row<BenchmarkItem> row, WeightedFactors table) {
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    ImmutableList.Builder<WeightedStart> starts = ImmutableList.builder();
    for (int i = 0; i < table.starts().size(); i++) {
      WeightStart start = table.starts().get(i);
      String pointer = Schemes.start(row, i);
      WeightSum.of(table, start)
          .ifPresent(
              sum ->
                  starts.add(
                      new WeightedStart(pointer, clauses.find(start.clause()), table, start, sum)));
    }
    return starts.build();
  }

  /** Returns the multiplicand of the formula; empty where our copy has none. */
  Optional<BigDecimal> printedMultiplicand() {
    return start.multiplicand();
  }

  /** Returns whether it is known by which formula the fine is made. */
  boolean hasFormula() {
    return table.method().isPresent() || table.formula().isPresent();
  }

  /** Returns the fine of the least sum; empty where it cannot be calculated. */
  Optional<WeightedFine> leastFine() {
    return fine(sum.leastPercent(), sum.leastCountedPercent());
  }

  /** Returns the fine of the greatest sum; empty where it cannot be calculated. */
  Optional<WeightedFine> mostFine() {
    return fine(sum.mostPercent(), sum.mostCountedPercent());
  }

  /** A table that names no method is taken at its printed word: the sum times the multiplicand. */
  private Optional<WeightedFine> fine(BigDecimal percent, BigDecimal counted) {
    return clause.flatMap(
        law ->
            table.method().isPresent()
                ? WeightedFine.of(table.method().get(), start, law.fine(), percent, Trace.none())
                    .value()
                : start
                    .multiplicand()
                    .or(() -> law.fine().most())
                    .map(
                        base -> new WeightedFine(percent, counted, WeightSum.fine(counted, base))));
  }
}
