// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;

/**
 * Answers questions about a {@link ClaimSystem}. Arithmetic is exact. Each question has the same
 * number of steps; one that they do not suffice for is answered {@link Verdict#UNDECIDED} or as
 * incomplete, never by a guess. Immutable and thread-safe.
 */
public final class Reconciler {
  /** Steps that suffice for a page of figures and take about a second at most. */
  public static final long DEFAULT_STEPS = 50_000_000;

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
    return solve(ImmutableList.of(), new Steps(steps));
  }

  /**
   * Returns the combinations of values that {@code unknowns} take in solutions, up to {@code most}
   * of them.
   *
   * @throws IllegalArgumentException if an unknown is not there
   */
  public Solutions solutions(List<String> unknowns, int most) {
    checkArgument(
        system.unknowns().keySet().containsAll(unknowns),
        "unknown is not there: unknowns=%s",
        unknowns);
    return new Search(system.unknowns(), system.constraints(), new Steps(steps))
        .project(ImmutableList.copyOf(unknowns), most);
  }

  /**
   * Returns a solution in which {@code form} is least; for the greatest ask for the form times -1.
   *
   * @throws IllegalArgumentException if the numbers are too large for 64 bits
   */
  public Answer least(LinearForm form) {
    return least(form, ImmutableList.of(), new Steps(steps));
  }

  /**
   * Returns a solution in which {@code numerator / denominator} is least among those whose
   * denominator is above zero; for the greatest ask for the numerator times -1.
   *
   * @throws IllegalArgumentException if the numbers are too large for 64 bits
   */
  public Answer leastRatio(LinearForm numerator, LinearForm denominator) {
    ImmutableList<Constraint> defined = ImmutableList.of(Constraint.aboveZero(denominator));
    Steps left = new Steps(steps);
    Answer best = solve(defined, left);
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

  private Answer solve(ImmutableList<Constraint> more, Steps left) {
    return new Search(system.unknowns(), with(more), left).first();
  }

  private ImmutableList<Constraint> with(ImmutableList<Constraint> more) {
    return ImmutableList.<Constraint>builder().addAll(system.constraints()).addAll(more).build();
  }

  /** Bisects between what the bounds allow at best and the best solution so far. */
  private Answer least(LinearForm form, ImmutableList<Constraint> more, Steps left) {
    Answer best = solve(more, left);
    if (!best.isFeasible()) {
      return best;
    }
    ScaledForm scaled = ScaledForm.of(form);
    long most = scaled.valueAt(best.witness());
    long least = scaled.leastIn(system.unknowns());
    while (least < most) {
      long middle = Math.floorDiv(least + most, 2);
      Constraint low = Constraint.atLeastZero(scaled.upTo(middle));
      Answer lower = solve(ImmutableList.<Constraint>builder().addAll(more).add(low).build(), left);
      if (lower.verdict() == Verdict.UNDECIDED) {
        return lower;
      } else if (lower.isFeasible()) {
        best = lower;
        most = scaled.valueAt(lower.witness());
      } else {
        least = middle + 1;
      }
    }
    return best;
  }
}
