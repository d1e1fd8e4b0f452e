// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.Tier;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a {@link FactTable}.
 *
 * @param place the place of the tier or level in the list, from 0
 * @param clause the label of the clause that it grades; empty where there is none. Among the tiers
 *     of one clause one prevails over another by its rank; those of two clauses stand side by side
 * @param rank a row says nothing where a row of its clause with a greater rank holds
 * @param typed the ways in which it holds
 * @param outcome what it decides, compared by {@code equals}; empty where that is not known
 */
public record FactRow(
    int place, String clause, int rank, TypedRow typed, Optional<Object> outcome) {
  /**
   * The rank of a tier that spares or mitigates: 行政处罚法 arts 30 to 33 are asked before any table.
   */
  static final int SPARING = Row.OVERRIDING + 1;

  /** Returns the rank of {@code tier}. */
  static int rankOf(Tier tier) {
    if (isSparing(tier)) {
      return SPARING;
    }
    return switch (tier.role()) {
      case ORDINARY -> Row.ORDINARY;
      case OVERRIDING -> Row.OVERRIDING;
      case RESIDUAL -> Row.RESIDUAL;
    };
  }

  /** Returns whether {@code tier} is one of 不予, 免予 or 减轻, by its grade or in place of a fine. */
  private static boolean isSparing(Tier tier) {
    Stream<String> named =
        tier.fine().isPresent()
            ? tier.grade().stream()
            : Stream.concat(tier.grade().stream(), tier.alsoImposed().stream());
    return named
        .flatMap(name -> GradeNames.outcomesOf(name).stream())
        .anyMatch(
            outcome ->
                outcome == OutcomeGrade.NOT_PUNISHED
                    || outcome == OutcomeGrade.EXEMPTED
                    || outcome == OutcomeGrade.MITIGATED);
  }

  boolean isResidual() {
    return rank == Row.RESIDUAL;
  }
}
