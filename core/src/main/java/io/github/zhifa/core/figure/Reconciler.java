// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
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

  private final ClaimSystem system;
  private final ImmutableList<Row> rows;
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
    this.rows = Row.of(system.constraints(), system.unknowns());
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
    return new Search(system.unknowns(), rowsWith(ImmutableList.of()), new Steps(steps))
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
    return new Search(system.unknowns(), rowsWith(more), left).first();
  }

  private ImmutableList<Row> rowsWith(ImmutableList<Constraint> more) {
    return ImmutableList.<Row>builder()
        .addAll(rows)
        .addAll(Row.of(more, system.unknowns()))
        .build();
  }

  /** Bisects between what the bounds allow at best and the best solution so far. */
  private Answer least(LinearForm form, ImmutableList<Constraint> more, Steps left) {
    Answer best = solve(more, left);
    if (!best.isFeasible()) {
      return best;
    }
    LinearForm whole = form.whole();
    long most = whole.valueAt(best.witness()).longValueExact();
    long least = leastInBounds(whole);
    while (least < most) {
      long middle = Math.floorDiv(least + most, 2);
      Constraint low =
          Constraint.atLeastZero(LinearForm.constant(BigDecimal.valueOf(middle)).minus(whole));
      Answer lower = solve(ImmutableList.<Constraint>builder().addAll(more).add(low).build(), left);
      if (lower.verdict() == Verdict.UNDECIDED) {
        return lower;
      } else if (lower.isFeasible()) {
        best = lower;
        most = whole.valueAt(lower.witness()).longValueExact();
      } else {
        least = middle + 1;
      }
    }
    return best;
  }

  private long leastInBounds(LinearForm whole) {
    BigDecimal least = whole.constant();
    for (Map.Entry<String, BigDecimal> term : whole.coefficients().entrySet()) {
      Bounds range = system.unknowns().get(term.getKey());
      checkArgument(range != null, "unknown is not there: name=%s", term.getKey());
      long best = term.getValue().signum() > 0 ? range.least() : range.most();
      least = least.add(term.getValue().multiply(BigDecimal.valueOf(best)));
    }
    checkArgument(
        least.toBigInteger().bitLength() < Long.SIZE - 2, "numbers are too large: form=%s", whole);
    return least.longValueExact();
  }
}
