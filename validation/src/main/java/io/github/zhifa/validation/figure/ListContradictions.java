// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.figure.ClaimSystem;
import io.github.zhifa.core.figure.Contradictions;
import io.github.zhifa.core.figure.FigureClaims;
import io.github.zhifa.core.figure.Reconciler;
import io.github.zhifa.core.figure.Solutions;
import io.github.zhifa.core.figure.Verdict;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.Relation;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the figures of a list can all be true. Sums of figures that fail by themselves and
 * relations that mix scopes are left out: other rules report them, and comparing the incomparable
 * would accuse a sound document.
 */
final class ListContradictions {
  private static final int MOST_CONTRADICTIONS = 20;
  private static final int MOST_SOLUTIONS = 1000;

  private final FigureList list;
  private final ClaimSystem system;
  private final boolean whole;
  private final ImmutableSet<String> known;
  private final ImmutableSet<String> own;

  ListContradictions(FigureList list, FigureIndex index) {
    this.list = list;
    ImmutableList<Relation> open =
        list.relations().stream()
            .filter(relation -> !isSettled(relation, index))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Relation> kept =
        open.stream()
            .filter(relation -> canBeUsed(relation, index))
            .collect(ImmutableList.toImmutableList());
    FigureClaims claims = FigureClaims.of(list.figures(), list.unknowns(), kept);
    this.system = claims.system();
    this.whole = claims.leftOut().isEmpty() && kept.size() == open.size();
    this.known =
        list.figures().stream()
            .filter(figure -> figure.knownFrom().isPresent())
            .map(Figure::id)
            .filter(system.claims()::contains)
            .collect(ImmutableSet.toImmutableSet());
    this.own = Sets.difference(system.claims(), known).immutableCopy();
  }

  /** A sum of published figures that adds up and whose members nothing else uses. */
  private boolean isSettled(Relation relation, FigureIndex index) {
    Optional<PartsDoNotAddUp.Published> sum =
        PartsDoNotAddUp.Published.of(relation, index)
            .filter(published -> !published.mixed() && published.addsUp());
    return sum.isPresent()
        && relation.members().stream()
            .flatMap(id -> index.figure(id).stream())
            .noneMatch(figure -> figure.states().isPresent())
        && list.relations().stream()
            .filter(other -> other != relation)
            .allMatch(other -> Collections.disjoint(other.members(), relation.members()));
  }

  private static boolean canBeUsed(Relation relation, FigureIndex index) {
    return ScopeMix.in(relation, index).isEmpty()
        && PartsDoNotAddUp.Published.of(relation, index)
            .filter(published -> !published.addsUp())
            .isEmpty();
  }

  /** Returns whether there is anything that could contradict. */
  boolean haveClaims() {
    return !system.claims().isEmpty();
  }

  /** Returns the verdict on all figures; what is not whole is never feasible, but undecided. */
  Verdict verdict() {
    Verdict verdict = verdict(system.claims());
    return verdict == Verdict.FEASIBLE && !whole ? Verdict.UNDECIDED : verdict;
  }

  private Verdict verdict(Set<String> claims) {
    return reconciler(system.withClaims(ImmutableSet.copyOf(claims))).solve().verdict();
  }

  private static Reconciler reconciler(ClaimSystem system) {
    return new Reconciler(system, Reconciler.DEFAULT_STEPS);
  }

  /** Returns whether the figures of the document are in contradiction with those from elsewhere. */
  boolean needKnown() {
    return verdict(own) == Verdict.FEASIBLE && verdict(known) == Verdict.FEASIBLE;
  }

  /**
   * Returns the minimal contradictions: of the document's own figures where they suffice; else,
   * those that the known ones, taken as facts, make; else, of all figures.
   */
  Contradictions contradictions() {
    if (verdict(own) == Verdict.INFEASIBLE) {
      return reconciler(system.withClaims(own)).contradictions(MOST_CONTRADICTIONS);
    }
    ClaimSystem facts = needKnown() ? system.withFacts(known) : system;
    return reconciler(facts).contradictions(MOST_CONTRADICTIONS);
  }

  /** Returns the known figures that {@code contradictions} do not do without. */
  ImmutableSet<String> givenIn(Contradictions contradictions) {
    ImmutableSet.Builder<String> given = ImmutableSet.builder();
    for (ImmutableSet<String> contradiction : contradictions.minimal()) {
      Set<String> kept = known;
      for (String each : known) {
        Set<String> fewer = Sets.difference(kept, Set.of(each)).immutableCopy();
        kept = verdict(Sets.union(contradiction, fewer)) == Verdict.INFEASIBLE ? fewer : kept;
      }
      given.addAll(kept);
    }
    return given.build();
  }

  /**
   * Returns what the unknowns that {@code given} figures state could be by the document alone;
   * empty where they state none.
   */
  Optional<Solutions> remaining(Set<String> given) {
    ImmutableList<String> unknowns =
        list.figures().stream()
            .filter(figure -> given.contains(figure.id()))
            .flatMap(figure -> figure.states().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return Optional.of(unknowns)
        .filter(names -> !names.isEmpty())
        .map(names -> reconciler(system.withClaims(own)).solutions(names, MOST_SOLUTIONS));
  }
}
