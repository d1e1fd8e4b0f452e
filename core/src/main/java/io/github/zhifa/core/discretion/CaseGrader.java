// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.discretion.OutcomeGrade;
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
  private final Optional<GradeBands> bands;

  private CaseGrader(ItemGrader item, Optional<GradeBands> bands) {
    this.item = item;
    this.bands = bands;
  }

  /** Returns the grader of {@code item}, an item of {@code benchmark}. */
  public static CaseGrader of(Benchmark benchmark, BenchmarkItem item) {
    Optional<GradeBands> bands =
        item.scheme()
            .match(
                tiered -> Optional.empty(),
                weighted -> Optional.empty(),
                Optional::of,
                increments -> Optional.empty());
    return new CaseGrader(ItemGrader.of(benchmark, item), bands);
  }

  /** Returns the grader of the item alone, which says what facts it asks for. */
  public ItemGrader item() {
    return item;
  }

  /** Returns what the law and the benchmark give for {@code facts}. */
  public Grading grade(CaseFacts facts, GradingPolicy policy, Trace trace) {
    Optional<GateResult> gate =
        facts
            .statutory()
            .map(circumstances -> OutcomeGate.judge(circumstances, policy.gate(), trace));
    if (gate.filter(GateResult::isNotPunished).isPresent()) {
      return Grading.notPunished(gate.get(), trace);
    }
    ImmutableSet<OutcomeGrade> outcomes =
        gate.filter(GateResult::isDecided).map(GateResult::grades).orElse(ImmutableSet.of());
    Optional<BandRule> rule =
        bands.isPresent()
            ? bands.flatMap(each -> policy.rules().named(each.rule()))
            : policy.shift();
    OutcomeShift shift = new OutcomeShift(rule, outcomes, trace);
    Grading grading = item.grade(completed(facts, trace), trace);
    ImmutableList<GradedFine> fines =
        grading.fines().stream()
            .map(fine -> bands.isPresent() ? banded(fine, rule, shift) : shift.shift(fine))
            .collect(toImmutableList());
    Grading shifted = grading.withFines(fines, trace);
    return gate.map(shifted::after).orElse(shifted);
  }

  /** An item that is graded by a band rule has no table: the outcome gives the fine. */
  private static GradedFine banded(GradedFine fine, Optional<BandRule> rule, OutcomeShift shift) {
    if (rule.isEmpty() || fine.clause().isEmpty()) {
      return fine;
    }
    ImmutableList<OutcomeFine> outcomes = shift.ofStatute(rule.get(), fine.clause().get().fine());
    boolean one = outcomes.size() == 1 && outcomes.get(0).reading().isPresent();
    return one
        ? fine.decided(outcomes.get(0).reading().get().range()).withOutcomes(outcomes)
        : fine.withOutcomes(outcomes);
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
