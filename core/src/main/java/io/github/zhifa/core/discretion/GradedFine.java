// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Tier;
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
 * @param lawful what of it is within the statute, in the unit of the clause; empty where there is
 *     no fine or the two cannot be compared
 * @param yuan what that comes to in yuan for the case, rounded and within the statute, before any
 *     outcome of the gate; empty where there is no fine, a base or a number of things is not
 *     stated, or only the item was asked ({@link ItemGrader})
 * @param beside what is imposed beside the fine or instead of it, as printed
 * @param byOutcome what each possible outcome (从轻, 减轻, 从重) makes of it; from the mildest
 * @param undecided why it cannot be told; empty where it can
 * @param missing the factors that are not stated and could decide
 */
public record GradedFine(
    Optional<FineClause> clause,
    OptionalInt tier,
    Optional<String> grade,
    Optional<FineRange> written,
    Optional<FineRange> lawful,
    Optional<YuanFine> yuan,
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
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.of(why),
        missing);
  }

  static GradedFine of(
      Optional<FineClause> clause,
      OptionalInt tier,
      Optional<String> grade,
      Optional<FineRange> written,
      Optional<FineRange> lawful,
      ImmutableList<String> beside) {
    return new GradedFine(
        clause,
        tier,
        grade,
        written,
        lawful,
        Optional.empty(),
        beside,
        ImmutableList.of(),
        Optional.empty(),
        ImmutableSet.of());
  }

  /**
   * Returns {@code written}, the fine of {@code tier}. One of 减轻 alone is refused where the law
   * sets no least fine for it to lie below.
   */
  static GradedFine ofTier(
      Optional<FineClause> clause,
      int place,
      Tier tier,
      Optional<FineRange> written,
      TableTerms terms,
      Trace trace) {
    boolean mitigates = GradeNames.mitigates(tier.grade());
    GradedFine fine =
        of(
            clause,
            OptionalInt.of(place),
            tier.grade(),
            written,
            Statute.within(written, clause, mitigates, terms, trace),
            tier.alsoImposed());
    Optional<Refusal> refusal =
        clause
            .filter(law -> written.isPresent() && GradeNames.mitigatesOnly(tier.grade()))
            .flatMap(law -> Bands.mitigated(law.fine(), Trace.none()).refusal());
    return refusal.map(Refusal::why).map(fine::doubted).orElse(fine);
  }

  /** Returns the fine of one amount for {@code clause}, or why there is none. */
  static GradedFine ofAmount(
      FineClause clause, Calculated<BigDecimal> amount, TableTerms terms, Trace trace) {
    if (amount.refusal().isPresent()) {
      return undecided(Optional.of(clause), amount.refusal().get().why(), ImmutableSet.of());
    }
    Optional<FineRange> written =
        amount.value().map(each -> FineRange.point(each, clause.fine().measure()));
    return of(
        Optional.of(clause),
        OptionalInt.empty(),
        Optional.empty(),
        written,
        Statute.within(written, Optional.of(clause), false, terms, trace),
        ImmutableList.of());
  }

  /** Returns the same with what it comes to and what each outcome makes of it. */
  GradedFine with(Optional<YuanFine> inYuan, ImmutableList<OutcomeFine> outcomes) {
    return new GradedFine(
        clause, tier, grade, written, lawful, inYuan, beside, outcomes, undecided, missing);
  }

  /** Returns the same with all that the clause allows: the benchmark narrows nothing. */
  GradedFine lawfulOnly(FineBases bases) {
    Optional<FineRange> all = clause.map(law -> FineRange.of(law.fine(), Optional.empty()));
    Optional<YuanFine> inYuan =
        clause
            .map(law -> FineInYuan.of(law.fine(), bases, Trace.none()))
            .map(
                range ->
                    range
                        .value()
                        .map(YuanFine::of)
                        .orElseGet(() -> YuanFine.needing(range.refusal().orElseThrow().why())));
    return new GradedFine(
        clause, tier, grade, written, all, inYuan, beside, byOutcome, undecided, missing);
  }

  /** Returns the same without an answer, for the reason {@code why}. */
  GradedFine doubted(BilingualText why) {
    return new GradedFine(
        clause,
        tier,
        grade,
        written,
        lawful,
        yuan,
        beside,
        byOutcome,
        Optional.of(undecided.orElse(why)),
        missing);
  }

  /** Returns the same with the answer {@code outcomes}: the outcome alone gives the fine. */
  GradedFine decidedBy(ImmutableList<OutcomeFine> outcomes) {
    return new GradedFine(
        clause,
        tier,
        grade,
        written,
        lawful,
        yuan,
        beside,
        outcomes,
        Optional.empty(),
        ImmutableSet.of());
  }
}
