// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.gate.GateRow.Effect;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.Modality;
import java.util.EnumSet;
import java.util.Set;

/**
 * The grades between which the organ may choose, by which kinds of grounds apply. A ground that
 * leaves a choice may be used or not, so both count; one that binds is always used.
 */
final class GateGrades {
  private final ConflictPolicy conflict;

  /** A kind of grounds: grounds of one kind are worth the same. */
  record Kind(Effect effect, Modality modality) {}

  GateGrades(ConflictPolicy conflict) {
    this.conflict = conflict;
  }

  /** Returns the grades where the kinds of grounds in {@code applied} apply and no others. */
  ImmutableSet<OutcomeGrade> of(Set<Kind> applied) {
    if (has(applied, Effect.SPARES, Modality.MUST)) {
      return ImmutableSet.of(OutcomeGrade.NOT_PUNISHED);
    }
    Set<OutcomeGrade> grades = EnumSet.noneOf(OutcomeGrade.class);
    if (has(applied, Effect.SPARES, Modality.MAY)) {
      grades.add(OutcomeGrade.NOT_PUNISHED);
    }
    if (has(applied, Effect.EXEMPTS, Modality.MUST)) {
      grades.add(OutcomeGrade.EXEMPTED);
      return Sets.immutableEnumSet(grades);
    }
    if (has(applied, Effect.EXEMPTS, Modality.MAY)) {
      grades.add(OutcomeGrade.EXEMPTED);
    }
    for (boolean softer : uses(applied, Effect.SOFTENS)) {
      for (boolean harder : uses(applied, Effect.HARDENS)) {
        grades.addAll(together(softer, harder));
      }
    }
    return Sets.immutableEnumSet(grades);
  }

  /** Returns every grade that is possible where kinds in {@code open} may or may not apply. */
  ImmutableSet<OutcomeGrade> possible(Set<Kind> applied, Set<Kind> open) {
    Set<OutcomeGrade> grades = EnumSet.noneOf(OutcomeGrade.class);
    for (Set<Kind> some : Sets.powerSet(Sets.difference(open, applied).immutableCopy())) {
      grades.addAll(of(Sets.union(applied, some)));
    }
    return Sets.immutableEnumSet(grades);
  }

  /** Returns whether {@code kind} can turn the grades, whatever the other open kinds are. */
  boolean canTurn(Kind kind, Set<Kind> applied, Set<Kind> open) {
    if (applied.contains(kind)) {
      return false;
    }
    Set<Kind> others = Sets.difference(Sets.difference(open, applied), ImmutableSet.of(kind));
    return Sets.powerSet(ImmutableSet.copyOf(others)).stream()
        .map(some -> Sets.union(applied, some))
        .anyMatch(all -> !of(all).equals(of(Sets.union(all, ImmutableSet.of(kind)))));
  }

  /** Returns whether grounds for a lighter and for a heavier outcome are used together. */
  boolean isConflict(Set<Kind> applied) {
    return !has(applied, Effect.SPARES, Modality.MUST)
        && !has(applied, Effect.EXEMPTS, Modality.MUST)
        && uses(applied, Effect.SOFTENS).contains(true)
        && uses(applied, Effect.HARDENS).contains(true);
  }

  /** Returns whether they are and the policy leaves open what follows. */
  boolean isConflictOpen(Set<Kind> applied) {
    return conflict == ConflictPolicy.UNDECIDED && isConflict(applied);
  }

  private ImmutableSet<OutcomeGrade> together(boolean softer, boolean harder) {
    ImmutableSet<OutcomeGrade> soft = Effect.SOFTENS.outcomes();
    ImmutableSet<OutcomeGrade> hard = Effect.HARDENS.outcomes();
    if (softer && harder) {
      return switch (conflict) {
        case NET_OFF -> ImmutableSet.of(OutcomeGrade.ORDINARY);
        case HEAVIER_PREVAILS -> hard;
        case LIGHTER_PREVAILS -> soft;
        case UNDECIDED ->
            Sets.union(Sets.union(soft, hard), ImmutableSet.of(OutcomeGrade.ORDINARY))
                .immutableCopy();
      };
    }
    if (softer) {
      return soft;
    }
    return harder ? hard : ImmutableSet.of(OutcomeGrade.ORDINARY);
  }

  private static ImmutableSet<Boolean> uses(Set<Kind> applied, Effect effect) {
    if (has(applied, effect, Modality.MUST)) {
      return ImmutableSet.of(true);
    }
    return has(applied, effect, Modality.MAY)
        ? ImmutableSet.of(true, false)
        : ImmutableSet.of(false);
  }

  private static boolean has(Set<Kind> applied, Effect effect, Modality modality) {
    return applied.contains(new Kind(effect, modality));
  }
}
