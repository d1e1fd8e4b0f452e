// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random systems so small that every value can be tried. */
final class SmallSystems {
  private SmallSystems() {}

  /**
   * Returns systems over {@code names}, each from {@code -reach} to {@code reach}, of at least one
   * and at most {@code constraints} constraints, hard or of one of five claims.
   */
  static Arbitrary<ClaimSystem> of(ImmutableList<String> names, int reach, int constraints) {
    Arbitrary<Constraint> constraint =
        Combinators.combine(
                forms(names),
                Arbitraries.of(true, false),
                Arbitraries.of("", "a", "b", "c", "d", "e"))
            .as(
                (form, strict, claim) ->
                    new Constraint(
                        form, strict, Optional.of(claim).filter(name -> !name.isEmpty())));
    return constraint
        .list()
        .ofMinSize(1)
        .ofMaxSize(constraints)
        .map(
            all -> {
              ClaimSystem.Builder system = ClaimSystem.builder();
              names.forEach(name -> system.unknown(name, -reach, reach));
              return system.addAll(all).build();
            });
  }

  /** Returns sums of {@code names} with coefficients of halves from -3 to 3. */
  static Arbitrary<LinearForm> forms(ImmutableList<String> names) {
    Arbitrary<BigDecimal> coefficient =
        Arbitraries.integers().between(-6, 6).map(i -> BigDecimal.valueOf(i * 5L, 1));
    return coefficient
        .list()
        .ofSize(names.size() + 1)
        .map(
            values -> {
              LinearForm sum = LinearForm.constant(values.get(names.size()));
              for (int i = 0; i < names.size(); i++) {
                sum = sum.plus(LinearForm.of(names.get(i)).times(values.get(i)));
              }
              return sum;
            });
  }

  /** Returns all solutions, by trying every value. */
  static List<Map<String, Long>> solutions(ClaimSystem system) {
    List<Map<String, Long>> all = new ArrayList<>();
    all.add(ImmutableMap.of());
    system
        .unknowns()
        .forEach(
            (name, range) -> {
              List<Map<String, Long>> longer = new ArrayList<>();
              for (Map<String, Long> each : all) {
                for (long value = range.least(); value <= range.most(); value++) {
                  longer.add(
                      ImmutableMap.<String, Long>builder()
                          .putAll(each)
                          .put(name, value)
                          .buildOrThrow());
                }
              }
              all.clear();
              all.addAll(longer);
            });
    return all.stream()
        .filter(values -> system.constraints().stream().allMatch(each -> each.holdsAt(values)))
        .toList();
  }
}
