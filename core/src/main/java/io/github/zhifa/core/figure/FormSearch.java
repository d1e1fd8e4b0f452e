// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.zhifa.core.figure.ClaimSystem.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Finds solutions in which a sum or a ratio is least; undecided where numbers are too large, or
 * where an unknown of it may be a fraction.
 */
final class FormSearch {
  private static final Answer UNDECIDED = Answer.without(Verdict.UNDECIDED);

  private final ClaimSystem system;
  private final Steps steps;

  FormSearch(ClaimSystem system, Steps steps) {
    this.system = system;
    this.steps = steps;
  }

  /** Returns a solution in which {@code form} is least. */
  Answer least(LinearForm form) {
    return isWhole(form) ? least(form, system) : UNDECIDED;
  }

  /** Witnesses do not tell what fractions are. */
  private boolean isWhole(LinearForm form) {
    return Collections.disjoint(form.coefficients().keySet(), system.fractional());
  }

  /** Returns a solution in which the ratio is least among those with a divisor above zero. */
  Answer leastRatio(LinearForm dividend, LinearForm divisor) {
    ImmutableList<Constraint> isDefined = ImmutableList.of(Constraint.aboveZero(divisor));
    if (!isWhole(dividend) || !isWhole(divisor) || !system.fits(isDefined)) {
      return UNDECIDED;
    }
    ClaimSystem defined = tightened(system.with(isDefined));
    Answer best = new Search(defined, steps).first();
    while (best.isFeasible()) {
      // Dinkelbach: a better ratio n/d is one where n * d0 - d * n0 is below zero.
      BigDecimal n0 = dividend.valueAt(best.witness());
      BigDecimal d0 = divisor.valueAt(best.witness());
      LinearForm gain = dividend.times(d0).minus(divisor.times(n0));
      Answer better = least(gain, defined);
      if (!better.isFeasible() || gain.valueAt(better.witness()).signum() == 0) {
        return better;
      }
      best = better;
    }
    return best;
  }

  /** Narrow bounds keep the numbers small that ratios lead to. */
  private ClaimSystem tightened(ClaimSystem wide) {
    return wide.within(new Search(wide, steps).tightened());
  }

  /** The form becomes an unknown of its own, of which the least value is looked for. */
  private Answer least(LinearForm form, ClaimSystem within) {
    LinearForm whole = form.whole();
    Optional<Bounds> bounds = bounds(whole, within);
    String name = "form";
    while (within.unknowns().containsKey(name)) {
      name += "'";
    }
    if (bounds.isEmpty()) {
      return UNDECIDED;
    }
    ClaimSystem extended = within.withUnknown(name, bounds.orElseThrow());
    ImmutableList<Constraint> same = Constraint.zero(whole.minus(LinearForm.of(name)));
    if (!extended.fits(same)) {
      return UNDECIDED;
    }
    Answer least = new HullSearch(extended.with(same), steps).least(name);
    return new Answer(
        least.verdict(),
        ImmutableMap.copyOf(Maps.filterKeys(least.witness(), within.unknowns()::containsKey)));
  }

  /** Returns what the bounds of the unknowns alone allow; empty beyond 64 bits. */
  private static Optional<Bounds> bounds(LinearForm whole, ClaimSystem within) {
    BigInteger least = whole.constant().toBigIntegerExact();
    BigInteger most = least;
    for (Map.Entry<String, BigDecimal> term : whole.coefficients().entrySet()) {
      Bounds range = within.boundsOf(term.getKey());
      BigInteger factor = term.getValue().toBigIntegerExact();
      BigInteger low = factor.multiply(BigInteger.valueOf(range.least()));
      BigInteger high = factor.multiply(BigInteger.valueOf(range.most()));
      least = least.add(low.min(high));
      most = most.add(low.max(high));
    }
    return least.bitLength() < Long.SIZE && most.bitLength() < Long.SIZE
        ? Optional.of(new Bounds(least.longValue(), most.longValue()))
        : Optional.empty();
  }
}
