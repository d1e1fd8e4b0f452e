// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small systems, answered by trying every value. */
class ReconcilerProperties {
  private static final ImmutableList<String> NAMES = ImmutableList.of("x", "y", "z");

  @Property(tries = 500)
  @Label("a system is feasible exactly where one of all values satisfies it, and the witness does")
  void feasibilityIsThatOfTryingEverything(@ForAll("systems") ClaimSystem system) {
    Answer answer = new Reconciler(system, Reconciler.DEFAULT_STEPS).solve();

    List<Map<String, Long>> all = SmallSystems.solutions(system);
    assertThat(answer.verdict()).isEqualTo(all.isEmpty() ? Verdict.INFEASIBLE : Verdict.FEASIBLE);
    if (answer.isFeasible()) {
      assertThat(all).contains(answer.witness());
    }
  }

  @Property(tries = 300)
  @Label("the projection on x and y has each combination that some z completes, once")
  void theProjectionIsThatOfTryingEverything(@ForAll("systems") ClaimSystem system) {
    Solutions found =
        new Reconciler(system, Reconciler.DEFAULT_STEPS)
            .solutions(ImmutableList.of("x", "y"), 1000);

    assertThat(found.complete()).isTrue();
    assertThat(found.values())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            SmallSystems.solutions(system).stream()
                .map(each -> ImmutableList.of(valueOf(each, "x"), valueOf(each, "y")))
                .collect(ImmutableSet.toImmutableSet()));
  }

  @Property(tries = 300)
  @Label("the hull of an unknown goes from its least value of all solutions to its greatest")
  void theHullIsThatOfAllSolutions(@ForAll("systems") ClaimSystem system) {
    ImmutableMap<String, Hull> hulls = new Reconciler(system, Reconciler.DEFAULT_STEPS).hulls();

    List<Map<String, Long>> all = SmallSystems.solutions(system);
    assertThat(hulls.isEmpty()).isEqualTo(all.isEmpty());
    hulls.forEach(
        (name, hull) -> {
          LongSummaryStatistics values =
              all.stream().mapToLong(each -> valueOf(each, name)).summaryStatistics();
          assertThat(hull).isEqualTo(new Hull(values.getMin(), values.getMax(), true));
        });
  }

  @Property(tries = 200)
  @Label("with fractions for all, what has a solution in halves has one")
  void solutionsInFractionsAreFound(@ForAll("systems") ClaimSystem system) {
    ClaimSystem fractions = system.withFractions(ImmutableSet.copyOf(NAMES));
    Verdict verdict = new Reconciler(fractions, Reconciler.DEFAULT_STEPS).solve().verdict();

    boolean inHalves = false;
    for (long x = -6; x <= 6 && !inHalves; x++) {
      for (long y = -6; y <= 6 && !inHalves; y++) {
        for (long z = -6; z <= 6 && !inHalves; z++) {
          Map<String, Long> halves = ImmutableMap.of("x", x, "y", y, "z", z);
          inHalves = system.constraints().stream().allMatch(each -> holdsInHalves(each, halves));
        }
      }
    }
    assertThat(verdict).isNotEqualTo(Verdict.UNDECIDED);
    assertThat(verdict == Verdict.FEASIBLE || !inHalves).isTrue();
  }

  /** Twice the form: the unknowns are given in halves, so only the constant is to be doubled. */
  private static boolean holdsInHalves(Constraint constraint, Map<String, Long> halves) {
    BigDecimal constant = constraint.form().constant();
    LinearForm form = constraint.form().plus(LinearForm.constant(constant));
    return new Constraint(form, constraint.strict(), constraint.claim()).holdsAt(halves);
  }

  @Property(tries = 300)
  @Label("the least value of a form, and of a ratio, is the least of all solutions")
  void theLeastIsTheLeastOfAll(
      @ForAll("systems") ClaimSystem system, @ForAll("forms") LinearForm form) {
    Reconciler reconciler = new Reconciler(system, Reconciler.DEFAULT_STEPS);
    LinearForm denominator = LinearForm.of("x").plus(LinearForm.of("y"));

    Optional<BigDecimal> least =
        SmallSystems.solutions(system).stream().map(form::valueAt).min(BigDecimal::compareTo);
    assertThat(valueOf(reconciler.least(form), form)).isEqualTo(least);
    Answer ratio = reconciler.leastRatio(form, denominator);
    List<Map<String, Long>> defined =
        SmallSystems.solutions(system).stream()
            .filter(each -> denominator.valueAt(each).signum() > 0)
            .toList();
    assertThat(ratio.isFeasible()).isEqualTo(!defined.isEmpty());
    assertThat(defined)
        .allMatch(
            each ->
                form.valueAt(each)
                        .multiply(denominator.valueAt(ratio.witness()))
                        .compareTo(
                            form.valueAt(ratio.witness()).multiply(denominator.valueAt(each)))
                    >= 0);
  }

  @Property(tries = 300)
  @Label("contradictions are the minimal ones of all sets of claims, each of them")
  void contradictionsAreAllMinimalOnes(@ForAll("systems") ClaimSystem system) {
    Contradictions found = new Reconciler(system, Reconciler.DEFAULT_STEPS).contradictions(1000);

    List<Set<String>> infeasible =
        Sets.powerSet(system.claims()).stream()
            .filter(
                claims ->
                    SmallSystems.solutions(system.withClaims(ImmutableSet.copyOf(claims)))
                        .isEmpty())
            .toList();
    List<Set<String>> minimal =
        infeasible.stream()
            .filter(set -> infeasible.stream().noneMatch(less -> isProperPart(less, set)))
            .toList();
    assertThat(found.complete()).isTrue();
    assertThat(new ArrayList<Set<String>>(found.minimal()))
        .containsExactlyInAnyOrderElementsOf(minimal);
  }

  @Provide
  Arbitrary<LinearForm> forms() {
    return SmallSystems.forms(NAMES);
  }

  @Provide
  Arbitrary<ClaimSystem> systems() {
    return SmallSystems.of(NAMES, 3, 7);
  }

  private static boolean isProperPart(Set<String> part, Set<String> whole) {
    return part.size() < whole.size() && whole.containsAll(part);
  }

  private static Long valueOf(Map<String, Long> solution, String name) {
    return solution.entrySet().stream()
        .filter(each -> each.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<BigDecimal> valueOf(Answer answer, LinearForm form) {
    return Optional.of(answer).filter(Answer::isFeasible).map(each -> form.valueAt(each.witness()));
  }
}
