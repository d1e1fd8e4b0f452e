// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented yearbooks of 200 claims over 49 unknowns: all questions are answered. */
@Timeout(60)
class YearbookTest {
  private static final int COUNTIES = 6;
  private static final int CLAIMS = 200;

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void aTrueYearbookIsFeasibleAndItsHullsAreKnown(long seed) {
    ClaimSystem system = Yearbook.of(seed, COUNTIES, CLAIMS, 0);
    Reconciler reconciler = new Reconciler(system, Reconciler.DEFAULT_STEPS);

    assertThat(system.unknowns()).hasSize(49);
    assertThat(system.claims()).hasSize(CLAIMS);
    Answer answer = reconciler.solve();
    assertThat(answer.isFeasible()).isTrue();
    assertThat(system.constraints()).allMatch(each -> each.holdsAt(answer.witness()));
    assertThat(reconciler.hulls()).hasSize(49);
    reconciler
        .hulls()
        .forEach(
            (name, hull) -> {
              assertThat(hull.decided()).isTrue();
              assertThat(answer.witness().get(name)).isBetween(hull.least(), hull.most());
            });
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "6, 3"})
  void errorsAreFoundInContradictionsOfWhichNoClaimCanBeSpared(long seed, int errors) {
    ClaimSystem system = Yearbook.of(seed, COUNTIES, CLAIMS, errors);
    Contradictions found = new Reconciler(system, Reconciler.DEFAULT_STEPS).contradictions(5);

    assertThat(found.minimal()).isNotEmpty();
    for (ImmutableSet<String> each : found.minimal()) {
      assertThat(verdict(system, each)).isEqualTo(Verdict.INFEASIBLE);
      assertThat(each)
          .allMatch(
              claim -> verdict(system, Sets.difference(each, Set.of(claim))) == Verdict.FEASIBLE);
    }
  }

  private static Verdict verdict(ClaimSystem system, Set<String> claims) {
    return new Reconciler(system.withClaims(ImmutableSet.copyOf(claims)), Reconciler.DEFAULT_STEPS)
        .solve()
        .verdict();
  }
}
