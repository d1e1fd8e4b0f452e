// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.gate.GatePolicy;
import io.github.zhifa.core.discretion.gate.GateResult;
import io.github.zhifa.core.discretion.gate.OutcomeGate;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Grades a case by one item in the order of the law: the gate (行政处罚法 arts 30 to 33, 36, 40, 49),
 * the law in time (art 37), what the clause allows in yuan, whether the benchmark is in force, the
 * tier or the sum, the shift by the outcome, the statute, one fine for one act (art 29), rounding.
 * Each step goes to one trace. Immutable and thread-safe.
 */
public final class CaseGrader {
  private final Benchmark benchmark;
  private final BenchmarkItem graded;
  private final ItemGrader item;
  private final Instruments register;
  private final TableTerms terms;

  private CaseGrader(Benchmark benchmark, BenchmarkItem graded, Instruments register) {
    this.benchmark = benchmark;
    this.graded = graded;
    this.item = ItemGrader.of(benchmark, graded);
    this.register = register;
    this.terms = TableTerms.of(benchmark, graded);
  }

  /**
   * Returns the grader of {@code item}, an item of {@code benchmark}.
   *
   * @param register knows when the provisions that set the penalty are in force
   */
  public static CaseGrader of(Benchmark benchmark, BenchmarkItem item, Instruments register) {
    return new CaseGrader(benchmark, item, register);
  }

  /** Returns the grader of the item alone, which says what facts it asks for. */
  public ItemGrader item() {
    return item;
  }

  /**
   * Returns what the law and the benchmark give for {@code facts} in a decision on {@code day}.
   * Facts that contradict each other, or that the item does not know, are refused, all of them at
   * once.
   */
  public Grading grade(CaseFacts facts, LocalDate day, GradingPolicy policy, Trace trace) {
    ImmutableList<FactProblem> problems = CaseIntake.problems(item, facts, day, policy.reduction());
    if (!problems.isEmpty()) {
      return Grading.refused(problems, trace);
    }
    Optional<GateResult> gate =
        facts.statutory().map(stated -> judged(stated, facts, policy.gate(), trace));
    if (gate.isEmpty()) {
      trace.add("gate-not-asked", CaseGrader::gateNotAsked);
    }
    if (gate.filter(GateResult::isNotPunished).isPresent()) {
      return Grading.notPunished(gate.get(), trace);
    }
    CaseStages stages = CaseStages.of(item, facts, trace);
    LawInTime law = LawInTime.of(graded, register, stages, day, trace);
    if (law.isNotUnlawful()) {
      return Grading.notUnlawful(trace);
    }
    Grading grading =
        law.foreignTo(graded)
            .map(provision -> Grading.of(ImmutableList.of(outside(provision, facts)), trace))
            .orElseGet(() -> byItem(stages, day, gate, policy, trace));
    ImmutableList<BilingualText> doubts =
        ImmutableList.<BilingualText>builder().addAll(stages.doubts()).addAll(law.doubts()).build();
    Grading doubted = grading.doubting(doubts);
    return gate.map(doubted::after).orElse(doubted);
  }

  private static BilingualText gateNotAsked() {
    return BilingualText.of(
        "未写明 statutory，没有审查不予、从轻、减轻、从重处罚的法定情形",
        "statutory is not stated: grounds for no, a lighter or a heavier penalty were not asked");
  }

  /** The facts name the last day of the act; the gate asks for its first and its last. */
  private static GateResult judged(
      Circumstances stated, CaseFacts facts, GatePolicy policy, Trace trace) {
    Circumstances.Builder completed = Circumstances.builder().from(stated);
    if (stated.endDay().isEmpty()) {
      completed.endDay(facts.actDay());
    }
    if (stated.actDay().isEmpty() && stated.continuing().equals(Optional.of(false))) {
      completed.actDay(facts.actDay());
    }
    return OutcomeGate.judge(completed.build(), policy, trace);
  }

  private Grading byItem(
      CaseStages stages,
      LocalDate day,
      Optional<GateResult> gate,
      GradingPolicy policy,
      Trace trace) {
    if (!stages.isFined(item)) {
      String who = stages.facts().subject().orElseThrow();
      return Grading.undecided(
          BilingualText.of("本项没有针对" + who + "的罚则", "the item fines no such subject: " + who),
          ImmutableSet.of(),
          trace);
    }
    FineBases bases = FineBases.of(stages.facts());
    shapes(stages.facts(), bases, trace);
    ImmutableList<BilingualText> days =
        BenchmarkDays.doubts(benchmark.document(), stages.facts(), day, policy.edition(), trace);
    Grading found = item.grade(stages.facts(), trace);
    if (found.status() == GradingStatus.REFUSED) {
      return found;
    }
    Optional<String> named = ruleName();
    Optional<BandRule> bands = named.flatMap(policy.rules()::named);
    CaseFines fines =
        new CaseFines(policy, bands, outcomes(gate), bases, stages.facts().reduction(), trace);
    ImmutableList<GradedFine> finished =
        found.fines().stream()
            .map(fine -> raised(fine, stages.facts(), policy, trace))
            .map(fine -> fines.finish(fine, printed(fine)))
            .collect(toImmutableList());
    ImmutableList<GradedFine> due = new OneFine(graded, bases, trace).of(finished);
    return Grading.of(due, trace)
        .doubting(days)
        .doubting(RuleDays.doubts(policy, named, bands, day));
  }

  private Optional<String> ruleName() {
    return graded
        .scheme()
        .match(
            tiered -> Optional.empty(),
            weighted -> Optional.empty(),
            by -> Optional.of(by).map(GradeBands::rule),
            increments -> Optional.empty());
  }

  private static ImmutableSet<OutcomeGrade> outcomes(Optional<GateResult> gate) {
    return gate.filter(GateResult::isDecided).map(GateResult::grades).orElse(ImmutableSet.of());
  }

  private ImmutableList<Tier> tiers() {
    return graded
        .scheme()
        .match(
            TieredScheme::tiers,
            weighted -> ImmutableList.of(),
            bands -> ImmutableList.of(),
            increments -> ImmutableList.of());
  }

  private Optional<FineAmount> printed(GradedFine fine) {
    return fine.tier().isPresent()
        ? TierFines.counted(tiers().get(fine.tier().getAsInt()), fine.clause()).fine()
        : Optional.empty();
  }

  private GradedFine raised(GradedFine fine, CaseFacts facts, GradingPolicy policy, Trace trace) {
    return policy.repeats().isEmpty() || fine.undecided().isPresent()
        ? fine
        : new Repeats(policy.repeats().get(), tiers(), terms, trace).raise(fine, facts);
  }

  /** What each clause that concerns the case allows, before any tier is looked up. */
  private void shapes(CaseFacts facts, FineBases bases, Trace trace) {
    for (FinePool pool : FinePool.of(item.clauses(), facts)) {
      for (FineClause clause : pool.clauses()) {
        trace.add("statutory-shape", terms.provision(clause), () -> shape(clause));
        if (clause.modality().equals(Optional.of(Modality.MAY))) {
          trace.add("fine-may-be-left-out", terms.provision(clause), () -> mayBeLeftOut(clause));
        }
        Calculated<FineRange> unused = FineInYuan.of(clause.fine(), bases, trace);
      }
    }
  }

  private static BilingualText shape(FineClause clause) {
    BilingualText range = FineRange.of(clause.fine(), Optional.empty()).text();
    String who = clause.subject().map(subject -> "，" + subject).orElse("");
    String when = clause.stage().map(stage -> "，" + stage).orElse("");
    return BilingualText.of(
        "罚则" + clause.label() + who + when + "：" + range.zh(),
        "Clause " + clause.label() + who + when + ": " + range.en());
  }

  private static BilingualText mayBeLeftOut(FineClause clause) {
    return BilingualText.of(
        "罚则" + clause.label() + "为“可以处”：不罚款也合法，须说明理由",
        "Clause " + clause.label() + " says may: no fine is lawful too, with a reason");
  }

  /** The benchmark grades another provision than the one that applies: only its range is known. */
  private static GradedFine outside(PenaltyProvision provision, CaseFacts facts) {
    LegalSource source = provision.source();
    String name = "《" + source.instrument() + "》" + source.place().orElse("");
    BilingualText why =
        BilingualText.of(
            "适用" + name + "，本项没有裁量该规定的阶次", name + " applies, and the item has no tier for it");
    Optional<FineClause> clause =
        provision
            .fine()
            .map(fine -> FineClause.builder().label(name).fine(fine).source(source).build());
    GradedFine fine = GradedFine.undecided(clause, why, ImmutableSet.of());
    return fine.lawfulOnly(FineBases.of(facts));
  }
}
