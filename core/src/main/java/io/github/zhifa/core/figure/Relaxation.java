// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a system with fractions allowed: what has no solution here has none in whole numbers.
 *
 * <p>This is the simplex method with bounds on both sides, as solvers of arithmetic use it
 * (Dutertre and de Moura 2006). Each different left side of rows is a quantity of its own beside
 * the unknowns; rows are bounds on quantities, so that they can be switched off and on. Choices go
 * to the smallest number (Bland), so that it always ends. Arithmetic is exact.
 */
final class Relaxation {
  private final int unknowns;
  private final Tableau tableau;
  private final List<Bound> bounds = new ArrayList<>();
  private ImmutableSet<Integer> refutation = ImmutableSet.of();

  /** That a quantity is at least, or at most, a number: what a row says. */
  private record Bound(int quantity, boolean isLeast, Fraction value) {}

  Relaxation(int unknowns, ImmutableList<Row> rows, Steps steps) {
    this.unknowns = unknowns;
    Map<Map<Integer, Fraction>, Integer> forms = new HashMap<>();
    List<Map<Integer, Fraction>> definitions = new ArrayList<>();
    for (Row row : rows) {
      Fraction first = row.unknowns.length == 0 ? Fraction.ONE : Fraction.of(row.coefficients[0]);
      Map<Integer, Fraction> form = new HashMap<>();
      for (int i = 0; i < row.unknowns.length; i++) {
        form.put(row.unknowns[i], Fraction.of(row.coefficients[i]).over(first));
      }
      int quantity =
          row.unknowns.length == 1
              ? row.unknowns[0]
              : forms.computeIfAbsent(
                  form,
                  each -> {
                    definitions.add(each);
                    return unknowns + definitions.size() - 1;
                  });
      bounds.add(
          new Bound(quantity, first.signum() > 0, Fraction.of(row.constant).over(first).negate()));
    }
    this.tableau = new Tableau(unknowns, definitions, steps);
  }

  /**
   * Returns whether the rows {@code active} have a solution in fractions inside {@code box}; also
   * true where the steps are used up.
   */
  boolean admits(Box box, BitSet active) {
    refutation = ImmutableSet.of();
    Limits limits = tableau.limits();
    limits.clear();
    for (int i = 0; i < unknowns; i++) {
      limits.raiseLeast(i, Fraction.of(box.least(i)), Limits.NO_ROW);
      limits.lowerMost(i, Fraction.of(box.most(i)), Limits.NO_ROW);
    }
    for (int row = active.nextSetBit(0); row >= 0; row = active.nextSetBit(row + 1)) {
      Bound bound = bounds.get(row);
      if (bound.isLeast()) {
        limits.raiseLeast(bound.quantity(), bound.value(), row);
      } else {
        limits.lowerMost(bound.quantity(), bound.value(), row);
      }
    }
    return tableau.solve() || refuted();
  }

  private boolean refuted() {
    refutation = tableau.conflict();
    return false;
  }

  /**
   * Returns whether an unknown can be above {@code value}, after {@link #admits}; the solution then
   * is one where it is greatest.
   */
  boolean canExceed(int unknown, Fraction value) {
    return tableau.extreme(unknown, true).compareTo(value) > 0 || refuted();
  }

  /** Returns the least or the greatest value of an unknown, after {@link #admits}. */
  Fraction extreme(int unknown, boolean greatest) {
    return tableau.extreme(unknown, greatest);
  }

  /** Returns the value of an unknown in the solution that was found last. */
  Fraction value(int unknown) {
    return tableau.value(unknown);
  }

  /** Returns rows that have no solution inside the box, after a question was answered with no. */
  ImmutableSet<Integer> refutation() {
    return refutation;
  }
}
