// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which edition of a benchmark governs a case while which it changes. No text that was read says
 * it: the policy does, and the trace names it.
 *
 * @param edition the edition that governs; empty where it cannot be told
 * @param missing why it cannot be told
 * @param trace the steps, where they were asked for
 */
public record MidCase(
    Optional<BenchmarkEdition> edition,
    ImmutableList<BilingualText> missing,
    ImmutableList<TraceStep> trace) {

  /**
   * The days of a case.
   *
   * @param act the day of the act; of a continuing one its last day
   * @param filing the day on which the case was opened (立案)
   * @param decision the day of the decision
   */
  public record Days(LocalDate act, LocalDate filing, LocalDate decision) {}

  /**
   * Returns which of {@code editions} governs under {@code policy}; their order does not matter.
   */
  public static MidCase of(
      List<BenchmarkEdition> editions, Days days, MidCasePolicy policy, Trace trace) {
    Found found =
        switch (policy) {
          case AT_ACT -> on(editions, days.act());
          case AT_FILING -> on(editions, days.filing());
          case AT_DECISION -> on(editions, days.decision());
          case LIGHTER -> lighter(on(editions, days.act()), on(editions, days.decision()));
        };
    trace.add(
        "benchmark-edition",
        () ->
            found
                .edition()
                .map(
                    edition ->
                        BilingualText.of(
                            "基准适用" + policy.label().zh() + "：" + edition.name(),
                            "The benchmark is " + policy.label().en() + ": " + edition.name()))
                .orElseGet(
                    () ->
                        BilingualText.of(
                            "基准（" + policy.label().zh() + "）无法确定",
                            "The benchmark (" + policy.label().en() + ") is undecided")));
    return new MidCase(found.edition(), found.missing(), trace.steps());
  }

  private record Found(Optional<BenchmarkEdition> edition, ImmutableList<BilingualText> missing) {
    static Found of(BenchmarkEdition edition) {
      return new Found(Optional.of(edition), ImmutableList.of());
    }

    static Found none(BilingualText why) {
      return new Found(Optional.empty(), ImmutableList.of(why));
    }
  }

  private static Found on(List<BenchmarkEdition> editions, LocalDate day) {
    ImmutableSet<BenchmarkEdition> inForce =
        editions.stream()
            .filter(edition -> edition.isInForceOn(day))
            .collect(ImmutableSet.toImmutableSet());
    if (inForce.size() == 1) {
      return Found.of(inForce.iterator().next());
    }
    return Found.none(
        inForce.isEmpty()
            ? BilingualText.of(day + "没有施行的版本", "no edition is in force on " + day)
            : BilingualText.of(day + "有多个版本同时施行", "several editions are in force on " + day));
  }

  private static Found lighter(Found atAct, Found atDecision) {
    if (atAct.edition().isEmpty() || atAct.equals(atDecision)) {
      return atAct;
    }
    if (atDecision.edition().isEmpty()) {
      return atDecision;
    }
    BenchmarkEdition old = atAct.edition().get();
    BenchmarkEdition amended = atDecision.edition().get();
    if (old.fine().isEmpty() || amended.fine().isEmpty()) {
      return Found.none(BilingualText.of("两个版本裁量的罚款", "the fines that both editions give"));
    }
    Weight weight = new FineComparison(FineBases.none()).compare(amended.fine(), old.fine());
    return switch (weight.order()) {
      case LESS -> atDecision;
      case EQUAL, MORE -> atAct;
      case UNKNOWN -> Found.none(weight.why());
    };
  }
}
