// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.BalanceRelation;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.Period;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.SumRelation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Two figures that a relation ties although they speak of different things. What counts as
 * different depends on the relation, and scopes are compared as they are written:
 *
 * <ul>
 *   <li>sum: the place, as a whole may be broken down by population (乡镇 + 街道 = 乡镇街道). It may also
 *       be broken down by place: at least two parts of places that all differ, from each other and
 *       from that of the whole;
 *   <li>mean: the place, as a mean over offices may count posts;
 *   <li>share: nothing, as a part may be a place or a population of its whole;
 *   <li>growth: place and population;
 *   <li>balance: quantity, place and population, and the periods: the flows' must be one, the
 *       closing stock is of its last day, the opening stock of its first or of the day before. Days
 *       that are not known do not differ.
 * </ul>
 *
 * @param left one figure
 * @param right another, of other scope
 */
record ScopeMix(Figure left, Figure right) {

  /** Returns the first such pair in {@code relation}; empty where there is none. */
  static Optional<ScopeMix> in(Relation relation, FigureIndex index) {
    return relation.match(
        sum -> inSum(sum, index),
        mean -> first(all(mean.members(), index), ScopeMix::placesDiffer),
        share -> Optional.empty(),
        growth -> inGrowth(growth, index),
        balance -> inBalance(balance, index));
  }

  private static Optional<ScopeMix> inGrowth(GrowthRelation growth, FigureIndex index) {
    ImmutableList<Figure> own =
        growth.members().stream()
            .flatMap(id -> index.of(id).stream())
            .collect(ImmutableList.toImmutableList());
    return first(own, ScopeMix::scopesDiffer)
        .or(() -> first(all(growth.members(), index), ScopeMix::placesDiffer));
  }

  private static Optional<ScopeMix> inBalance(BalanceRelation balance, FigureIndex index) {
    ImmutableList<Figure> figures = all(balance.members(), index);
    return first(figures, (a, b) -> !a.quantity().equals(b.quantity()))
        .or(() -> first(figures, ScopeMix::scopesDiffer))
        .or(() -> inPeriods(balance, index));
  }

  private static Optional<ScopeMix> inSum(SumRelation sum, FigureIndex index) {
    Optional<ScopeMix> mix = first(all(sum.members(), index), ScopeMix::placesDiffer);
    return mix.isPresent() && isBreakdownByPlace(sum, index) ? Optional.empty() : mix;
  }

  private static boolean isBreakdownByPlace(SumRelation sum, FigureIndex index) {
    ImmutableList<Set<String>> places =
        sum.members().stream()
            .<Set<String>>map(
                id ->
                    index.speakingOf(id).stream()
                        .map(figure -> figure.scope().place())
                        .collect(ImmutableSet.toImmutableSet()))
            .collect(ImmutableList.toImmutableList());
    boolean partsHaveOne =
        sum.parts().size() >= 2
            && places.stream().skip(1).allMatch(set -> set.size() == 1)
            && places.get(0).size() <= 1;
    long named = places.stream().mapToLong(Set::size).sum();
    return partsHaveOne && places.stream().flatMap(Set::stream).distinct().count() == named;
  }

  private static Optional<ScopeMix> inPeriods(BalanceRelation balance, FigureIndex index) {
    for (Figure in : index.of(balance.in())) {
      Optional<ScopeMix> mix =
          pair(in, index.of(balance.out()), (a, b) -> differ(a.period(), b.period()))
              .or(() -> pair(in, index.of(balance.closing()), ScopeMix::closesAnotherDay))
              .or(() -> pair(in, index.of(balance.opening()), ScopeMix::opensAnotherDay));
      if (mix.isPresent()) {
        return mix;
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Period left, Period right) {
    boolean known =
        left.firstDay().isPresent()
            && left.lastDay().isPresent()
            && right.firstDay().isPresent()
            && right.lastDay().isPresent();
    return known
        && !(left.firstDay().equals(right.firstDay()) && left.lastDay().equals(right.lastDay()));
  }

  private static boolean closesAnotherDay(Figure flow, Figure closing) {
    Optional<LocalDate> stockDay = closing.period().lastDay();
    return flow.period().lastDay().filter(day -> !day.equals(stockDay.orElse(day))).isPresent();
  }

  private static boolean opensAnotherDay(Figure flow, Figure opening) {
    Optional<LocalDate> stockDay = opening.period().lastDay();
    return flow.period()
        .firstDay()
        .filter(day -> !day.equals(stockDay.orElse(day)))
        .filter(day -> !day.minusDays(1).equals(stockDay.orElse(day)))
        .isPresent();
  }

  private static boolean placesDiffer(Figure left, Figure right) {
    return !left.scope().place().equals(right.scope().place());
  }

  static boolean scopesDiffer(Figure left, Figure right) {
    return !left.scope().equals(right.scope());
  }

  private static ImmutableList<Figure> all(List<String> ids, FigureIndex index) {
    return ids.stream()
        .flatMap(id -> index.speakingOf(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<ScopeMix> first(
      ImmutableList<Figure> figures, BiPredicate<Figure, Figure> differ) {
    return figures.isEmpty() ? Optional.empty() : pair(figures.get(0), figures, differ);
  }

  private static Optional<ScopeMix> pair(
      Figure left, ImmutableList<Figure> others, BiPredicate<Figure, Figure> differ) {
    return others.stream()
        .filter(right -> differ.test(left, right))
        .findFirst()
        .map(right -> new ScopeMix(left, right));
  }

  /** Returns of whom and when {@code figure} speaks, as the list has it. */
  static String describe(Figure figure) {
    return figure.scope().place()
        + "·"
        + figure.scope().population()
        + "·"
        + figure.period().printed();
  }
}
