// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * Answers questions about a {@link ClaimSystem}. Arithmetic is exact. Each question has the same
 * number of steps; one that they do not suffice for is answered {@link Verdict#UNDECIDED} or as
 * incomplete, never by a guess. Immutable and thread-safe.
 */
public final class Reconciler {
  /** Steps that suffice for a page of figures and take about half a second at most. */
  public static final long DEFAULT_STEPS = 10_000_000;

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
   * Undecided also where the numbers are too large for 64 bits.
   *
   * @throws IllegalArgumentException if an unknown is not there or may be a fraction
   */
  public Answer least(LinearForm form) {
    form.coefficients().keySet().forEach(this::checkWhole);
    return new FormSearch(system, new Steps(steps)).least(form);
  }

  /**
   * Returns a solution in which {@code dividend / divisor} is least among those whose divisor is
   * above zero; for the greatest ask for the dividend times -1. Undecided as {@link #least}.
   *
   * @throws IllegalArgumentException if an unknown is not there or may be a fraction
   */
  public Answer leastRatio(LinearForm dividend, LinearForm divisor) {
    dividend.coefficients().keySet().forEach(this::checkWhole);
    divisor.coefficients().keySet().forEach(this::checkWhole);
    return new FormSearch(system, new Steps(steps)).leastRatio(dividend, divisor);
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
}
