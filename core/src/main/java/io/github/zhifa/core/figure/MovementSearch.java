// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Looks for the nearest number that a claim could have had beside others. What solutions of the
 * others make of it are ratios; the nearest ratio beyond the printed number leads to the nearest
 * printed number that is possible, as rounding keeps the order.
 */
final class MovementSearch {
  private static final Fraction HALF = Fraction.ONE.over(Fraction.of(2));

  private final ClaimSystem others;
  private final ImmutableList<Measured> uses;
  private final Figure figure;
  private final Fraction place;
  private final boolean truncated;
  private final OpenEnds ends;
  private final Steps steps;
  private boolean decided = true;

  /**
   * @param others the claims that are kept
   * @param uses what the figure is the number of, at least once
   */
  MovementSearch(ClaimSystem others, ImmutableList<Measured> uses, OpenEnds ends, Steps steps) {
    this.others = others;
    this.uses = uses;
    this.figure = uses.get(0).figure();
    this.truncated = figure.precision() == Precision.TRUNCATED;
    boolean rounded = truncated || figure.precision() == Precision.ROUNDED;
    this.place = rounded ? uses.get(0).lastPlace() : Fraction.of(BigDecimal.ZERO);
    this.ends = ends;
    this.steps = steps;
  }

  Movement find() {
    boolean isLowerBound = figure.precision() == Precision.AT_LEAST;
    boolean isUpperBound = figure.precision() == Precision.AT_MOST;
    Optional<Fraction> down = isUpperBound ? Optional.empty() : nearest(false);
    Optional<Fraction> up = isLowerBound ? Optional.empty() : nearest(true);
    return new Movement(figure, down, up, decided);
  }

  /** Returns the nearest number on one side that all uses of the figure can have together. */
  private Optional<Fraction> nearest(boolean up) {
    Optional<Fraction> next = beyond(Fraction.of(figure.number()), up);
    while (next.isPresent() && uses.size() > 1 && !agreeOn(next.orElseThrow())) {
      next = beyond(next.orElseThrow(), up);
    }
    return next;
  }

  /** Returns a number that no nearer one beyond {@code number} can be; empty if there is none. */
  private Optional<Fraction> beyond(Fraction number, boolean up) {
    ImmutableList<Constraint> past =
        uses.stream().map(use -> past(use, number, up)).collect(ImmutableList.toImmutableList());
    if (!others.fits(past)) {
      return undecided();
    }
    Optional<Fraction> farthest = Optional.empty();
    for (Measured use : uses) {
      LinearForm dividend = up ? use.dividend() : use.dividend().times(BigDecimal.ONE.negate());
      ClaimSystem beyond = others.with(past);
      Answer nearest = new FormSearch(beyond, steps).leastRatio(dividend, use.divisor());
      if (!nearest.isFeasible()) {
        return nearest.verdict() == Verdict.UNDECIDED ? undecided() : Optional.empty();
      }
      if (place.signum() == 0 && ends.isOpen(nearest, dividend, use.divisor(), beyond, steps)) {
        return undecided();
      }
      Fraction printed = printed(use.numberAt(nearest.witness()));
      farthest =
          farthest.filter(each -> each.compareTo(printed) > 0 == up).or(() -> Optional.of(printed));
    }
    return farthest;
  }

  /** Tells that the ratio of {@code use} is beyond all that the number can stand for. */
  private Constraint past(Measured use, Fraction number, boolean up) {
    Fraction end = end(number, up);
    // The end towards zero belongs to the number itself, the other one to the next number.
    boolean itself = place.signum() > 0 && (up ? number.signum() >= 0 : number.signum() <= 0);
    LinearForm above = use.above(end);
    LinearForm beyond = up ? above : above.times(BigDecimal.ONE.negate());
    return new Constraint(beyond, !itself, Optional.empty());
  }

  /** Returns the upper or lower end of what {@code number} stands for. */
  private Fraction end(Fraction number, boolean up) {
    Fraction way = place.times(HALF);
    if (truncated) {
      boolean towardsZero = up ? number.signum() < 0 : number.signum() > 0;
      way = towardsZero ? Fraction.of(BigDecimal.ZERO) : place;
    }
    return up ? number.plus(way) : number.minus(way);
  }

  /** Rounds half up, away from zero, or cuts off, to the places of the printed number. */
  private Fraction printed(Fraction number) {
    if (place.signum() == 0) {
      return number;
    }
    Fraction away = number.signum() < 0 ? number.negate() : number;
    Fraction start = Fraction.of(figure.number());
    Fraction offset = number.signum() < 0 ? start.negate() : start;
    Fraction whole = away.minus(offset).over(place);
    Fraction places = truncated ? whole : whole.plus(HALF);
    Fraction rounded =
        offset.plus(new Fraction(places.floor(), Fraction.ONE.numerator()).times(place));
    return number.signum() < 0 ? rounded.negate() : rounded;
  }

  private boolean agreeOn(Fraction number) {
    ImmutableList.Builder<Constraint> all = ImmutableList.builder();
    for (Measured use : uses) {
      LinearForm above = use.above(end(number, false));
      LinearForm below = use.above(end(number, true)).times(BigDecimal.ONE.negate());
      boolean rounded = place.signum() > 0;
      if (figure.precision() != Precision.AT_MOST) {
        all.add(new Constraint(above, rounded && number.signum() <= 0, Optional.empty()));
      }
      if (figure.precision() != Precision.AT_LEAST) {
        all.add(new Constraint(below, rounded && number.signum() >= 0, Optional.empty()));
      }
    }
    ImmutableList<Constraint> here = all.build();
    Verdict verdict =
        others.fits(here)
            ? new Search(others.with(here), steps).first().verdict()
            : Verdict.UNDECIDED;
    // Undecided ends the search here, too: the number is then not used.
    decided &= verdict != Verdict.UNDECIDED;
    return verdict != Verdict.INFEASIBLE;
  }

  private Optional<Fraction> undecided() {
    decided = false;
    return Optional.empty();
  }
}
