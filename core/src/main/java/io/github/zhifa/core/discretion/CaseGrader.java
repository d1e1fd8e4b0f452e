// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Grades a case in the order of the law: whether there is a penalty at all and in which direction,
 * which stages are established, then the fine of the benchmark held against the statute. Immutable
 * and thread-safe.
 */
public final class CaseGrader {
  private final ItemGrader item;

  private CaseGrader(ItemGrader item) {
    this.item = item;
  }

  /** Returns the grader of {@code item}, an item of {@code benchmark}. */
  public static CaseGrader of(Benchmark benchmark, BenchmarkItem item) {
    return new CaseGrader(ItemGrader.of(benchmark, item));
  }

  /** Returns the grader of the item alone, which says what facts it asks for. */
  public ItemGrader item() {
    return item;
  }

  /** Returns what the law and the benchmark give for {@code facts}. */
  public Grading grade(CaseFacts facts, GatePolicy policy, Trace trace) {
    Optional<GateResult> gate =
        facts.statutory().map(circumstances -> OutcomeGate.judge(circumstances, policy, trace));
    if (gate.filter(GateResult::isNotPunished).isPresent()) {
      return Grading.notPunished(gate.get(), trace);
    }
    Grading grading = item.grade(completed(facts, trace), trace);
    return gate.map(grading::after).orElse(grading);
  }

  /** Adds the subject that the party is and the stages that the order to correct establishes. */
  private CaseFacts completed(CaseFacts facts, Trace trace) {
    CaseFacts.Builder completed = CaseFacts.builder().from(facts);
    if (facts.subject().isEmpty()) {
      completed.subject(
          facts
              .statutory()
              .flatMap(circumstances -> circumstances.party())
              .flatMap(party -> PartySubject.of(party, item.subjects())));
    }
    Set<String> stages = new LinkedHashSet<>(facts.stages());
    facts
        .escalation()
        .map(escalation -> CorrectionStages.of(escalation, trace))
        .ifPresent(found -> stages.addAll(established(found, item.stages())));
    return completed.stages(stages).build();
  }

  private static ImmutableSet<String> established(
      CorrectionStages found, ImmutableSet<String> stages) {
    return stages.stream()
        .filter(CorrectionStages::isStage)
        .filter(stage -> found.establishes(stage).orElse(false))
        .collect(ImmutableSet.toImmutableSet());
  }
}
