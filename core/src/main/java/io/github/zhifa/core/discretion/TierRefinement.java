// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.Refinement.Kind;
import io.github.zhifa.core.discretion.Refinement.Outside;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/** Does one tier of a lower benchmark lie inside one tier of the upper one? */
final class TierRefinement {
  private final RefinedTable lower;
  private final RefinedTable upper;
  private final boolean overridden;

  /** What became of one tier: the answer and, where it is no, the tiers and what is outside. */
  record Answer(Truth truth, Optional<Outside> outside) {
    static final Answer YES = new Answer(Truth.YES, Optional.empty());
    static final Answer UNKNOWN = new Answer(Truth.UNKNOWN, Optional.empty());
  }

  /** A lower tier held against an upper one. */
  private record Pair(GradedTier other, Inside facts, Inside amount, boolean certain) {
    Truth truth() {
      if (facts.isNo() || (amount.isNo() && certain)) {
        return Truth.NO;
      }
      return facts.isYes() && amount.isYes() ? Truth.YES : Truth.UNKNOWN;
    }
  }

  TierRefinement(RefinedTable lower, RefinedTable upper) {
    this.lower = lower;
    this.upper = upper;
    this.overridden =
        upper.of(TierRole.OVERRIDING).stream()
            .anyMatch(
                prevailing ->
                    lower.of(TierRole.OVERRIDING).stream().noneMatch(own -> isIn(prevailing, own)));
  }

  /** Returns whether {@code tier} of the lower table lies inside one tier of the upper table. */
  Answer of(GradedTier tier) {
    Optional<BilingualText> unlawful = outsideStatute(tier);
    if (unlawful.isPresent()) {
      return new Answer(
          Truth.NO,
          Optional.of(
              new Outside(tier.position(), Optional.empty(), Kind.STATUTE, unlawful.get())));
    }
    ImmutableList<Pair> pairs =
        upper.sameClause(tier, lower).stream()
            .map(other -> pair(tier, other))
            .collect(ImmutableList.toImmutableList());
    if (pairs.stream().anyMatch(pair -> pair.truth() == Truth.YES)) {
      return Answer.YES;
    }
    Optional<Pair> sure =
        pairs.stream().filter(pair -> pair.facts().isYes() && pair.truth() == Truth.NO).findFirst();
    boolean none =
        upper.whole()
            && !pairs.isEmpty()
            && pairs.stream().allMatch(pair -> pair.truth() == Truth.NO);
    return sure.or(() -> none ? nearest(pairs) : Optional.empty())
        .map(pair -> no(tier, pair))
        .orElse(Answer.UNKNOWN);
  }

  private static Optional<Pair> nearest(ImmutableList<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> !pair.facts().isNo())
        .findFirst()
        .or(() -> pairs.stream().filter(pair -> pair.amount().isYes()).findFirst())
        .or(() -> pairs.stream().findFirst());
  }

  private static Answer no(GradedTier tier, Pair pair) {
    Inside wrong = pair.facts().isNo() ? pair.facts() : pair.amount();
    return new Answer(
        Truth.NO,
        Optional.of(
            new Outside(
                tier.position(),
                Optional.of(pair.other().position()),
                pair.facts().isNo() ? Kind.FACTS : Kind.AMOUNT,
                wrong.witness().orElseThrow())));
  }

  private Pair pair(GradedTier tier, GradedTier other) {
    Inside facts = facts(tier, other);
    boolean spared = isSpared(tier.tier()) && !isSpared(other.tier());
    boolean same = facts.isYes() && FactContainment.of(other.facts(), tier.facts()).isYes();
    return new Pair(other, facts, amount(tier, other), !spared || same);
  }

  /** Art 32 and 33 may spare a narrower case, whatever the upper benchmark grades. */
  private static boolean isSpared(Tier tier) {
    return tier.fine().isEmpty() || GradeNames.mitigates(tier.grade());
  }

  private static Inside amount(GradedTier tier, GradedTier other) {
    if (tier.tier().fine().isPresent() && other.tier().fine().isPresent()) {
      return FineContainment.of(
          tier.tier().fine().get(), tier.clause(), other.tier().fine().get(), other.clause());
    }
    return tier.tier().fine().isEmpty() && other.tier().fine().isEmpty()
        ? Inside.YES
        : Inside.no(
            tier.tier().fine().isEmpty()
                ? BilingualText.of("不罚款", "no fine")
                : BilingualText.of("罚款", "a fine"));
  }

  private Inside facts(GradedTier tier, GradedTier other) {
    TierRole role = tier.tier().role();
    TierRole theirs = other.tier().role();
    if (role == TierRole.RESIDUAL || theirs == TierRole.RESIDUAL) {
      return theirs == TierRole.RESIDUAL && isInRest(tier) ? Inside.YES : Inside.UNKNOWN;
    }
    if (role != theirs) {
      return Inside.UNKNOWN;
    }
    Inside facts = FactContainment.of(tier.facts(), other.facts());
    return role == TierRole.ORDINARY && overridden && facts.isYes() ? Inside.UNKNOWN : facts;
  }

  /** What the upper table leaves to its residual tier is all that its other tiers do not hold. */
  private boolean isInRest(GradedTier tier) {
    return upper.whole()
        && upper.tiers().stream()
            .filter(other -> other.tier().role() != TierRole.RESIDUAL)
            .allMatch(
                other ->
                    tier.tier().role() == TierRole.RESIDUAL
                        ? lower.of(other.tier().role()).stream().anyMatch(own -> isIn(other, own))
                        : FactContainment.areDisjoint(tier.facts(), other.facts()));
  }

  private static boolean isIn(GradedTier inner, GradedTier outer) {
    return FactContainment.of(inner.facts(), outer.facts()).isYes();
  }

  private static Optional<BilingualText> outsideStatute(GradedTier tier) {
    Optional<FineClause> clause = tier.clause();
    if (clause.isEmpty()
        || tier.tier().fine().isEmpty()
        || GradeNames.mitigates(tier.tier().grade())) {
      return Optional.empty();
    }
    StatutoryContainment stands =
        StatutoryContainment.of(clause.get().fine(), tier.tier().fine().get());
    return stands.below() || stands.above()
        ? FineContainment.of(tier.tier().fine().get(), clause, clause.get().fine(), clause)
            .witness()
        : Optional.empty();
  }
}
