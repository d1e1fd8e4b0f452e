// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.variables.IntVar;

/** The same system as a model of choco-solver, which nobody here wrote. */
final class Choco {
  private final Model model = new Model();
  private final Map<String, IntVar> unknowns = new LinkedHashMap<>();

  Choco(ClaimSystem system) {
    system
        .unknowns()
        .forEach(
            (name, range) ->
                unknowns.put(
                    name,
                    model.intVar(
                        name, Math.toIntExact(range.least()), Math.toIntExact(range.most()))));
    system.constraints().forEach(this::post);
  }

  private void post(Constraint constraint) {
    LinearForm whole = constraint.form().whole();
    int least = Math.negateExact(whole.constant().intValueExact()) + (constraint.strict() ? 1 : 0);
    ImmutableList<Map.Entry<String, BigDecimal>> terms = whole.coefficients().entrySet().asList();
    if (terms.isEmpty()) {
      model.arithm(model.intVar(0), ">=", least).post();
    } else {
      model
          .scalar(
              terms.stream().map(each -> unknown(each.getKey())).toArray(IntVar[]::new),
              terms.stream().mapToInt(each -> each.getValue().intValueExact()).toArray(),
              ">=",
              least)
          .post();
    }
  }

  private IntVar unknown(String name) {
    return Objects.requireNonNull(unknowns.get(name));
  }

  static boolean isFeasible(ClaimSystem system) {
    return new Choco(system).model.getSolver().solve();
  }

  /** Returns the least or greatest value of an unknown; empty where there is no solution. */
  static Optional<Long> extreme(ClaimSystem system, String unknown, boolean greatest) {
    Choco choco = new Choco(system);
    IntVar value = choco.unknown(unknown);
    Solution best = choco.model.getSolver().findOptimalSolution(value, greatest);
    return Optional.ofNullable(best).map(each -> (long) each.getIntVal(value));
  }

  /** Returns the different values of {@code chosen} in solutions. */
  static Set<ImmutableList<Long>> solutions(ClaimSystem system, ImmutableList<String> chosen) {
    Choco choco = new Choco(system);
    Set<ImmutableList<Long>> found = new HashSet<>();
    while (choco.model.getSolver().solve()) {
      found.add(
          chosen.stream()
              .map(name -> (long) choco.unknown(name).getValue())
              .collect(ImmutableList.toImmutableList()));
    }
    return found;
  }

  static boolean contradict(ClaimSystem system, Set<String> claims) {
    return !isFeasible(system.withClaims(ImmutableSet.copyOf(claims)));
  }
}
