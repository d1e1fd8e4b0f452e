// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a benchmark gives for one clause.
 *
 * @param clause the clause that is graded; empty where it cannot be told
 * @param tier the place of the tier among those of the item, from 0; empty where the scheme has
 *     none or none was found
 * @param grade the printed name of the grade; empty where there is none
 * @param written the fine as the benchmark writes it; empty where it gives none
 * @param lawful what of it is within the statute; empty where there is no fine or the two cannot be
 *     compared
 * @param beside what is imposed beside the fine or instead of it, as printed
 * @param byOutcome what each possible outcome (从轻, 减轻, 从重) makes of it, where a band rule was
 *     named; from the mildest
 * @param undecided why it cannot be told; empty where it can
 * @param missing the factors that are not stated and could decide
 */
public record GradedFine(
    Optional<FineClause> clause,
    OptionalInt tier,
    Optional<String> grade,
    Optional<FineRange> written,
    Optional<FineRange> lawful,
    ImmutableList<String> beside,
    ImmutableList<OutcomeFine> byOutcome,
    Optional<BilingualText> undecided,
    ImmutableSet<String> missing) {

  static GradedFine undecided(
      Optional<FineClause> clause, BilingualText why, ImmutableSet<String> missing) {
    return new GradedFine(
        clause,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.of(why),
        missing);
  }

  /** Returns the fine of one amount for {@code clause}, or why there is none. */
  static GradedFine ofAmount(
      FineClause clause, Calculated<BigDecimal> amount, Statute statute, Trace trace) {
    if (amount.refusal().isPresent()) {
      return undecided(Optional.of(clause), amount.refusal().get().why(), ImmutableSet.of());
    }
    Optional<FineRange> written =
        Optional.of(
            new FineRange(amount.value(), true, amount.value(), true, clause.fine().measure()));
    return new GradedFine(
        Optional.of(clause),
        OptionalInt.empty(),
        Optional.empty(),
        written,
        statute.within(written, Optional.of(clause), trace),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableSet.of());
  }

  /** Returns the same with {@code range}, a part of the lawful fine, as the answer. */
  GradedFine decided(FineRange range) {
    return new GradedFine(
        clause,
        tier,
        grade,
        Optional.of(range),
        Optional.of(range),
        beside,
        byOutcome,
        Optional.empty(),
        ImmutableSet.of());
  }

  /** Returns the same with what each outcome makes of it. */
  GradedFine withOutcomes(ImmutableList<OutcomeFine> outcomes) {
    return new GradedFine(
        clause, tier, grade, written, lawful, beside, outcomes, undecided, missing);
  }
}
