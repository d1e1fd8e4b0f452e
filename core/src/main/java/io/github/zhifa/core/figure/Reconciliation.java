// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * All that follows from the figures of a list: can they be true together, and what are then the
 * numbers that nobody published; if not, which of them contradict each other, how far each would
 * have to move, and what the others say if some are set aside.
 *
 * @param parts the parts of the list that do not depend on each other, in the order of its
 *     unknowns; last, where it has no solution, what names no unknown at all
 * @param leftOut the pointers of what could not be taken in, as in {@link FigureClaims}
 */
public record Reconciliation(ImmutableList<ReconciledPart> parts, ImmutableList<String> leftOut) {

  /**
   * Returns what follows from {@code claims}.
   *
   * @param most how many solutions, contradictions and cures of a part are listed, at least one
   * @param steps how many steps each kind of question may take for all parts together, as for a
   *     {@link Reconciler}
   * @throws IllegalArgumentException if {@code most} is below one or {@code steps} negative
   */
  public static Reconciliation of(FigureClaims claims, int most, long steps) {
    checkArgument(most >= 1, "most is below one: most=%s", most);
    checkArgument(steps >= 0, "steps are negative: steps=%s", steps);
    PartReconciler reconciler = new PartReconciler(claims, most, steps);
    ImmutableList.Builder<ReconciledPart> parts = ImmutableList.builder();
    Components.of(claims.system()).forEach(part -> parts.add(reconciler.reconcile(part)));
    ReconciledPart numbers = reconciler.reconcile(claims.system().withUnknowns(ImmutableSet.of()));
    if (numbers.verdict() == Verdict.INFEASIBLE) {
      parts.add(numbers);
    }
    return new Reconciliation(parts.build(), claims.leftOut());
  }

  /**
   * Returns whether all figures can be true together: infeasible where a part is, feasible where
   * all parts are and nothing was left out, else undecided.
   */
  public Verdict verdict() {
    if (parts.stream().anyMatch(part -> part.verdict() == Verdict.INFEASIBLE)) {
      return Verdict.INFEASIBLE;
    }
    boolean feasible = parts.stream().allMatch(part -> part.verdict() == Verdict.FEASIBLE);
    return feasible && leftOut.isEmpty() ? Verdict.FEASIBLE : Verdict.UNDECIDED;
  }
}
