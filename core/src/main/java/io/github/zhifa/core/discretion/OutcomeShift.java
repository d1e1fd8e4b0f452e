// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import java.util.Optional;

/**
 * Moves a fine by the outcome of the case: 从轻 and 从重 within the lawful part of the tier, 减轻 below
 * the least fine of the statute.
 */
final class OutcomeShift {
  private final Optional<BandRule> rule;
  private final ImmutableSet<OutcomeGrade> outcomes;
  private final Trace trace;

  OutcomeShift(Optional<BandRule> rule, ImmutableSet<OutcomeGrade> outcomes, Trace trace) {
    this.rule = rule;
    this.outcomes = outcomes;
    this.trace = trace;
  }

  /** Returns {@code fine} with what each outcome makes of it; unchanged where it is undecided. */
  GradedFine shift(GradedFine fine) {
    Optional<FineClause> clause = fine.clause();
    Optional<FineRange> lawful = fine.lawful();
    if (rule.isEmpty() || clause.isEmpty() || lawful.isEmpty()) {
      return fine;
    }
    FineAmount statute = clause.get().fine();
    return fine.withOutcomes(read(rule.get(), amount(lawful.get()), statute));
  }

  /** Returns what each outcome gives of a clause that is graded by the outcome alone. */
  ImmutableList<OutcomeFine> ofStatute(BandRule bands, FineAmount statute) {
    return read(bands, statute, statute);
  }

  private ImmutableList<OutcomeFine> read(BandRule bands, FineAmount within, FineAmount statute) {
    return outcomes.stream()
        .filter(outcome -> outcome.compareTo(OutcomeGrade.MITIGATED) >= 0)
        .map(
            outcome ->
                OutcomeFine.of(
                    outcome,
                    Bands.read(
                        bands,
                        outcome == OutcomeGrade.MITIGATED ? statute : within,
                        outcome,
                        trace)))
        .collect(toImmutableList());
  }

  private static FineAmount amount(FineRange range) {
    return FineAmount.builder()
        .least(range.least())
        .most(range.most())
        .measure(range.measure())
        .build();
  }
}
