// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.zhifa.core.figure.ClaimSystem.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Answers questions about a {@link ClaimSystem}. Arithmetic is exact. Each question has the same
 * number of steps; one that they do not suffice for is answered {@link Verdict#UNDECIDED} or as
 * incomplete, never by a guess. Immutable and thread-safe.
 */
public final class Reconciler {
  /** Steps that suffice for a page of figures and take about a second at most. */
  public static final long DEFAULT_STEPS = 50_000_000;

  private static final BigDecimal MINUS = BigDecimal.ONE.negate();

  private final ClaimSystem system;
  private final long steps;

  /**
   * Returns the answers for {@code system}.
   *
   * @param steps how many terms of constraints one question may look at
   * @throws IllegalArgumentException if {@code steps} is negative
   */
  public Reconciler(ClaimSystem system, long steps) {
    checkArgument(steps >= 0, "steps are negative: steps=%s", steps);
    this.system = system;
    this.steps = steps;
  }

  /** Returns whether all claims can be true together, with a witness where they can. */
  public Answer solve() {
    return new Search(system, new Steps(steps)).first();
  }

  /**
   * Returns the least and the greatest value that each whole unknown takes in solutions, in the
   * order of the system; empty where there is no solution.
   */
  public ImmutableMap<String, Hull> hulls() {
    return new HullSearch(system, new Steps(steps)).all();
  }

  /**
   * Returns the combinations of values that {@code unknowns} take in solutions, up to {@code most}
   * of them.
   *
   * @throws IllegalArgumentException if an unknown is not there or may be a fraction
   */
  public Solutions solutions(List<String> unknowns, int most) {
    unknowns.forEach(this::checkWhole);
    return new Search(system, new Steps(steps)).project(ImmutableList.copyOf(unknowns), most);
  }

  /**
   * Returns a solution in which {@code form} is least; for the greatest ask for the form times -1.
   *
   * @throws IllegalArgumentException if an unknown is not there or may be a fraction, or if the
   *     numbers are too large for 64 bits
   */
  public Answer least(LinearForm form) {
    form.coefficients().keySet().forEach(this::checkWhole);
    return least(form, system, new Steps(steps));
  }

  /**
   * Returns a solution in which {@code numerator / denominator} is least among those whose
   * denominator is above zero; for the greatest ask for the numerator times -1.
   *
   * @throws IllegalArgumentException as {@link #least} does
   */
  public Answer leastRatio(LinearForm numerator, LinearForm denominator) {
    numerator.coefficients().keySet().forEach(this::checkWhole);
    denominator.coefficients().keySet().forEach(this::checkWhole);
    ClaimSystem defined = system.with(ImmutableList.of(Constraint.aboveZero(denominator)));
    Steps left = new Steps(steps);
    Answer best = new Search(defined, left).first();
    while (best.isFeasible()) {
      // Dinkelbach: a better ratio n/d is one where n * d0 - d * n0 is below zero.
      BigDecimal n0 = numerator.valueAt(best.witness());
      BigDecimal d0 = denominator.valueAt(best.witness());
      LinearForm gain = numerator.times(d0).minus(denominator.times(n0));
      Answer better = least(gain, defined, left);
      if (!better.isFeasible() || gain.valueAt(better.witness()).signum() == 0) {
        return better;
      }
      best = better;
    }
    return best;
  }

  /** Returns the minimal sets of claims that cannot all be true, up to {@code most} of them. */
  public Contradictions contradictions(int most) {
    return new ContradictionSearch(system, new Steps(steps)).find(most);
  }

  private void checkWhole(String name) {
    checkArgument(
        system.unknowns().containsKey(name) && !system.fractional().contains(name),
        "unknown is not there or not whole: name=%s",
        name);
  }

  /** The form becomes an unknown of its own, of which the least value is looked for. */
  private static Answer least(LinearForm form, ClaimSystem system, Steps left) {
    LinearForm whole = form.whole();
    String name = "form";
    while (system.unknowns().containsKey(name)) {
      name += "'";
    }
    LinearForm difference = whole.minus(LinearForm.of(name));
    ClaimSystem extended =
        system
            .withUnknown(name, new Bounds(end(whole, system), -end(whole.times(MINUS), system)))
            .with(Constraint.zero(difference));
    Answer least = new HullSearch(extended, left).least(name);
    return new Answer(
        least.verdict(),
        ImmutableMap.copyOf(Maps.filterKeys(least.witness(), system.unknowns()::containsKey)));
  }

  /** Returns what the bounds alone allow at least. */
  private static long end(LinearForm whole, ClaimSystem system) {
    BigDecimal least = whole.constant();
    for (Map.Entry<String, BigDecimal> term : whole.coefficients().entrySet()) {
      Bounds range = system.boundsOf(term.getKey());
      long best = term.getValue().signum() > 0 ? range.least() : range.most();
      least = least.add(term.getValue().multiply(BigDecimal.valueOf(best)));
    }
    checkArgument(
        least.toBigInteger().bitLength() < Long.SIZE - 3, "numbers are too large: form=%s", whole);
    return least.longValueExact();
  }
}
