// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A constraint solver that nobody here wrote is asked the same. */
class ChocoOracleTest {

  @Provide
  Arbitrary<ClaimSystem> systems() {
    return SmallSystems.of(ImmutableList.of("v", "w", "x", "y", "z"), 9, 9);
  }

  /** Few enough values for choco to count all solutions. */
  @Provide
  Arbitrary<ClaimSystem> smallSystems() {
    return SmallSystems.of(ImmutableList.of("x", "y", "z"), 4, 6);
  }

  private static Reconciler reconciler(ClaimSystem system) {
    return new Reconciler(system, Reconciler.DEFAULT_STEPS);
  }

  @Property(tries = 3000)
  @Label("a system is feasible where choco finds a solution, and not where it finds none")
  void feasibilityIsThatOfChoco(@ForAll("systems") ClaimSystem system) {
    Answer answer = reconciler(system).solve();

    assertThat(answer.verdict())
        .isEqualTo(Choco.isFeasible(system) ? Verdict.FEASIBLE : Verdict.INFEASIBLE);
    assertThat(system.constraints())
        .allMatch(each -> !answer.isFeasible() || each.holdsAt(answer.witness()));
  }

  @Property(tries = 1000)
  @Label("hulls go from the least value that choco finds to the greatest")
  void hullsAreThoseOfChoco(@ForAll("systems") ClaimSystem system) {
    ImmutableMap<String, Hull> hulls = reconciler(system).hulls();

    assertThat(hulls.isEmpty()).isEqualTo(!Choco.isFeasible(system));
    hulls.forEach(
        (name, hull) -> {
          assertThat(Choco.extreme(system, name, false)).contains(hull.least());
          assertThat(Choco.extreme(system, name, true)).contains(hull.most());
          assertThat(hull.decided()).isTrue();
        });
  }

  @Property(tries = 500)
  @Label("the combinations of two unknowns are those of all solutions of choco")
  void combinationsAreThoseOfChoco(@ForAll("smallSystems") ClaimSystem system) {
    ImmutableList<String> chosen = ImmutableList.of("x", "y");
    Solutions found = reconciler(system).solutions(chosen, 1000);

    assertThat(found.complete()).isTrue();
    assertThat(found.values()).doesNotHaveDuplicates();
    assertThat(ImmutableSet.copyOf(found.values())).isEqualTo(Choco.solutions(system, chosen));
  }

  @Property(tries = 500)
  @Label("contradictions are the minimal ones among all sets of claims that choco cannot solve")
  void contradictionsAreThoseOfChoco(@ForAll("smallSystems") ClaimSystem system) {
    List<Set<String>> minimal = new ArrayList<>();
    for (Set<String> claims : Sets.powerSet(system.claims())) {
      boolean isMinimal =
          Choco.contradict(system, claims)
              && claims.stream()
                  .noneMatch(
                      claim -> Choco.contradict(system, Sets.difference(claims, Set.of(claim))));
      if (isMinimal) {
        minimal.add(claims);
      }
    }
    Contradictions found = reconciler(system).contradictions(1000);

    assertThat(found.complete()).isTrue();
    assertThat(ImmutableSet.<Set<String>>copyOf(found.minimal()))
        .isEqualTo(ImmutableSet.copyOf(minimal));
  }
}
