// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.gate.GateGrades.Kind;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether a case is punished at all, and whether more lightly or more heavily than the
 * benchmark says (行政处罚法 arts 30 to 33, 36, 40 and 49), before any fine is looked up. A fact that is
 * not known is not taken for no: where it could turn the outcome, the outcome stays open.
 */
public final class OutcomeGate {
  private static final GateQuestion CONFLICT =
      new GateQuestion(
          Optional.empty(),
          ImmutableList.of(
              BilingualText.of(
                  "从轻、减轻与从重情节并存时如何处理", "how lighter and heavier grounds go together")));

  private final GateGrades grades;
  private final ImmutableList<GateAnswer> answers;
  private final ImmutableSet<Kind> applied;
  private final ImmutableSet<Kind> unknown;

  private OutcomeGate(GateGrades grades, ImmutableList<GateAnswer> answers) {
    this.grades = grades;
    this.answers = answers;
    this.applied = kinds(answers, Truth.YES);
    this.unknown = kinds(answers, Truth.UNKNOWN);
  }

  /** Returns what {@code circumstances} lead to under {@code policy}; its steps join the trace. */
  public static GateResult judge(Circumstances circumstances, GatePolicy policy, Trace trace) {
    Limitation limitation = Limitation.of(circumstances, policy.startDay(), trace);
    LegalSource source = limitation.source();
    GateAnswer timeBarred =
        GateAnswer.of(GateRow.TIME_BARRED, Modality.MUST, source, limitation.premise());
    GateGrades grades = new GateGrades(policy.conflict());
    return new OutcomeGate(grades, new GateQuestions(circumstances).answers(timeBarred))
        .result(policy, trace);
  }

  private static ImmutableSet<Kind> kinds(List<GateAnswer> answers, Truth truth) {
    return answers.stream()
        .filter(answer -> answer.is(truth))
        .map(GateAnswer::kind)
        .collect(ImmutableSet.toImmutableSet());
  }

  private GateResult result(GatePolicy policy, Trace trace) {
    ImmutableSet<OutcomeGrade> possible = grades.possible(applied, unknown);
    ImmutableList<GateQuestion> open = open();
    boolean educate = mustEducate(possible);
    GateTrace steps = new GateTrace(trace);
    answers.stream().filter(answer -> answer.is(Truth.YES)).forEach(steps::ground);
    answers.stream().filter(this::isOpen).forEach(steps::open);
    if (grades.isConflict(applied)) {
      steps.conflict(policy.conflict());
    }
    steps.outcome(possible, open.isEmpty());
    if (educate) {
      steps.educate();
    }
    ImmutableList<GateGround> grounds =
        answers.stream()
            .filter(answer -> answer.is(Truth.YES))
            .map(GateAnswer::ground)
            .collect(ImmutableList.toImmutableList());
    return new GateResult(grounds, open, possible, educate, trace.steps());
  }

  private ImmutableList<GateQuestion> open() {
    ImmutableList.Builder<GateQuestion> open = ImmutableList.builder();
    answers.stream()
        .filter(this::isOpen)
        .map(answer -> new GateQuestion(Optional.of(answer.row()), answer.premise().missing()))
        .forEach(open::add);
    return grades.isConflictOpen(applied) ? open.add(CONFLICT).build() : open.build();
  }

  private boolean isOpen(GateAnswer answer) {
    return answer.is(Truth.UNKNOWN) && grades.canTurn(answer.kind(), applied, unknown);
  }

  /** Art 33 III is on 当事人的违法行为: where no violation is established there is nothing to teach. */
  private boolean mustEducate(ImmutableSet<OutcomeGrade> possible) {
    return GateResult.areWithoutPenalty(possible)
        && answers.stream()
            .filter(answer -> answer.row() == GateRow.FACTS_NOT_ESTABLISHED)
            .noneMatch(answer -> answer.is(Truth.YES));
  }
}
