// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.figure.FigureClaims;
import io.github.zhifa.core.figure.PrintedInterval;
import io.github.zhifa.core.figure.Reconciliation;
import io.github.zhifa.core.figure.Verdict;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.text.BilingualText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from the figures of a list: from those of the document alone, and from them together
 * with what is known from elsewhere.
 *
 * @param list the list
 * @param notComparable the pointers of relations between figures of different scope, which are left
 *     out
 * @param alone what follows from the figures that the document states
 * @param facts the figures known from elsewhere, taken as facts
 * @param known values given by the caller, taken as facts; a figure that states one of these
 *     unknowns from elsewhere gives way
 * @param withKnown what follows from all; empty where nothing is known from elsewhere
 */
public record FigureAnswer(
    FigureList list,
    ImmutableList<String> notComparable,
    Reconciliation alone,
    ImmutableList<Figure> facts,
    ImmutableMap<String, Long> known,
    Optional<Reconciliation> withKnown) {

  /**
   * Returns the answer for {@code list}.
   *
   * @param known values of unknowns, by the names of {@link #names}
   * @param fractions the unknowns that may be fractions, by the same names
   * @param most how many solutions, contradictions and cures of a part are listed
   * @param steps how many steps each kind of question may take, as for {@link Reconciliation#of}
   * @throws IllegalArgumentException if a name is not there, or a value not inside its bounds
   */
  public static FigureAnswer of(
      FigureList list, Map<String, Long> known, Set<String> fractions, int most, long steps) {
    ComparableFigures comparable = ComparableFigures.of(list);
    FigureClaims all = comparable.claims().withFractions(ImmutableSet.copyOf(fractions));
    ImmutableList<Figure> facts =
        list.figures().stream()
            .filter(figure -> figure.knownFrom().isPresent())
            .filter(figure -> all.system().claims().contains(figure.id()))
            .filter(figure -> !known.containsKey(figure.states().orElse(figure.id())))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> stated =
        list.figures().stream()
            .filter(figure -> figure.knownFrom().isEmpty())
            .map(Figure::id)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> factIds =
        facts.stream().map(Figure::id).collect(ImmutableSet.toImmutableSet());
    FigureClaims withKnown =
        all.withClaims(Sets.union(stated, factIds).immutableCopy())
            .withFacts(factIds)
            .withKnown(known);
    boolean anythingKnown = !facts.isEmpty() || !known.isEmpty();
    return new FigureAnswer(
        list,
        comparable.leftOut(),
        Reconciliation.of(all.withClaims(stated), most, steps),
        facts,
        ImmutableMap.copyOf(known),
        anythingKnown ? Optional.of(Reconciliation.of(withKnown, most, steps)) : Optional.empty());
  }

  /** Returns the names that values can be given for: unknowns, and figures that are counted. */
  public static ImmutableSet<String> names(FigureList list) {
    return ComparableFigures.of(list).claims().system().unknowns().keySet();
  }

  /** Returns the numbers that {@code figure} can stand for, in words. */
  public static BilingualText interval(Figure figure) {
    return Wording.of(PrintedInterval.of(figure));
  }

  /** Returns the verdict on everything that is known; undecided where figures are left out. */
  public Verdict verdict() {
    Verdict verdict = withKnown.orElse(alone).verdict();
    return verdict == Verdict.FEASIBLE && !notComparable.isEmpty() ? Verdict.UNDECIDED : verdict;
  }

  /** The figures with the relations whose members have one scope. */
  private record ComparableFigures(FigureClaims claims, ImmutableList<String> leftOut) {
    static ComparableFigures of(FigureList list) {
      FigureIndex index = new FigureIndex(list);
      ImmutableList.Builder<Relation> kept = ImmutableList.builder();
      ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
      ImmutableList.Builder<String> mixed = ImmutableList.builder();
      int number = 0;
      for (int i = 0; i < list.relations().size(); i++) {
        if (ScopeMix.in(list.relations().get(i), index).isEmpty()) {
          kept.add(list.relations().get(i));
          places.put("/relations/" + number, "/relations/" + i);
          number++;
        } else {
          mixed.add("/relations/" + i);
        }
      }
      FigureClaims claims = FigureClaims.of(list.figures(), list.unknowns(), kept.build());
      ImmutableMap<String, String> inList = places.buildOrThrow();
      ImmutableList<String> leftOut =
          claims.leftOut().stream()
              .map(pointer -> inList.getOrDefault(pointer, pointer))
              .collect(ImmutableList.toImmutableList());
      return new ComparableFigures(
          new FigureClaims(claims.system(), claims.measured(), leftOut), mixed.build());
    }
  }
}
