// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.GateGrades.Kind;
import io.github.zhifa.core.discretion.GateRow.Effect;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.Modality;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks whether a case is punished at all, and whether more lightly or more heavily than the
 * benchmark says (行政处罚法 arts 30 to 33, 36, 40 and 49), before any fine is looked up. A fact that is
 * not known is not taken for no: where it could turn the outcome, the outcome stays open.
 */
public final class OutcomeGate {
  private OutcomeGate() {}

  /** Returns what {@code circumstances} lead to under {@code policy}, with steps in the trace. */
  public static GateResult judge(Circumstances circumstances, GatePolicy policy, Trace trace) {
    Limitation limitation = Limitation.of(circumstances, policy.startDay(), trace);
    ImmutableList<GateAnswer> answers =
        new GateQuestions(circumstances).answers(timeBarred(limitation));
    GateGrades grades = new GateGrades(policy.conflict());
    ImmutableSet<Kind> applied = kinds(answers, Truth.YES);
    ImmutableSet<Kind> unknown = kinds(answers, Truth.UNKNOWN);
    answers.forEach(answer -> addStep(trace, answer, applied, unknown, grades));
    boolean conflictOpen = grades.isConflictOpen(applied);
    ImmutableSet<OutcomeGrade> possible = grades.possible(applied, unknown);
    boolean educate = mustEducate(possible, answers);
    addOutcome(trace, possible, conflictOpen, policy.conflict());
    if (educate) {
      trace.add(
          "educate",
          Optional.of(Articles.EDUCATION),
          () -> BilingualText.of("应当对当事人进行教育", "The party must be educated"));
    }
    return new GateResult(
        answers.stream()
            .filter(answer -> answer.is(Truth.YES))
            .map(GateAnswer::ground)
            .collect(ImmutableList.toImmutableList()),
        open(answers, grades, applied, unknown, conflictOpen),
        possible,
        educate,
        trace.steps());
  }

  private static GateAnswer timeBarred(Limitation limitation) {
    LegalSource source = limitation.source();
    return GateAnswer.of(GateRow.TIME_BARRED, Modality.MUST, source, limitation.premise());
  }

  private static ImmutableSet<Kind> kinds(List<GateAnswer> answers, Truth truth) {
    return answers.stream()
        .filter(answer -> answer.is(truth))
        .map(GateAnswer::kind)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<GateQuestion> open(
      List<GateAnswer> answers,
      GateGrades grades,
      Set<Kind> applied,
      Set<Kind> unknown,
      boolean conflictOpen) {
    ImmutableList.Builder<GateQuestion> open = ImmutableList.builder();
    answers.stream()
        .filter(answer -> isOpen(answer, applied, unknown, grades))
        .map(answer -> new GateQuestion(Optional.of(answer.row()), answer.premise().missing()))
        .forEach(open::add);
    if (conflictOpen) {
      BilingualText which =
          BilingualText.of("从轻、减轻与从重情节并存时如何处理", "how lighter and heavier grounds go together");
      open.add(new GateQuestion(Optional.empty(), ImmutableList.of(which)));
    }
    return open.build();
  }

  private static boolean isOpen(
      GateAnswer answer, Set<Kind> applied, Set<Kind> unknown, GateGrades grades) {
    return answer.is(Truth.UNKNOWN) && grades.canTurn(answer.kind(), applied, unknown);
  }

  /** Art 33 III is on 当事人的违法行为: where no violation is established there is nothing to teach. */
  private static boolean mustEducate(
      ImmutableSet<OutcomeGrade> possible, List<GateAnswer> answers) {
    return possible.equals(ImmutableSet.of(OutcomeGrade.NOT_PUNISHED))
        && answers.stream()
            .noneMatch(
                answer -> answer.row() == GateRow.FACTS_NOT_ESTABLISHED && answer.is(Truth.YES));
  }

  private static void addStep(
      Trace trace, GateAnswer answer, Set<Kind> applied, Set<Kind> unknown, GateGrades grades) {
    Optional<LegalSource> source = Optional.of(answer.source());
    int row = answer.row().number();
    if (answer.is(Truth.YES)) {
      String zh = answer.modality().label().zh() + outcome(answer.row().effect()).zh();
      String en = answer.modality().label().en() + " be " + outcome(answer.row().effect()).en();
      trace.add(
          "gate-ground",
          source,
          () ->
              BilingualText.of(
                  "第" + row + "问：" + answer.text().zh() + "，" + zh,
                  "Question " + row + ": " + answer.text().en() + "; it " + en));
    } else if (isOpen(answer, applied, unknown, grades)) {
      trace.add(
          "gate-open",
          source,
          () ->
              BilingualText.of(
                  "第" + row + "问无法确定，需要：" + zh(answer.premise().missing()),
                  "Question " + row + " is open; it needs " + en(answer.premise().missing())));
    }
  }

  private static BilingualText outcome(Effect effect) {
    return switch (effect) {
      case SPARES -> BilingualText.of("不予处罚", "left unpunished");
      case SOFTENS -> BilingualText.of("从轻或者减轻处罚", "punished more lightly or below the range");
      case HARDENS -> BilingualText.of("从重处罚", "punished more heavily");
    };
  }

  private static void addOutcome(
      Trace trace,
      ImmutableSet<OutcomeGrade> grades,
      boolean conflictOpen,
      ConflictPolicy conflict) {
    if (conflictOpen) {
      trace.add(
          "gate-conflict",
          () ->
              BilingualText.of(
                  "从轻、减轻与从重情节并存，" + conflict.label().zh(),
                  "Grounds for a lighter and a heavier outcome meet; " + conflict.label().en()));
    }
    trace.add(
        "gate-outcome",
        () ->
            BilingualText.of(
                "可能的裁量等级：" + labels(grades, "、", true),
                "Possible outcomes: " + labels(grades, ", ", false)));
  }

  private static String labels(ImmutableSet<OutcomeGrade> grades, String between, boolean chinese) {
    return grades.stream()
        .map(grade -> chinese ? grade.label().zh() : grade.label().en())
        .collect(Collectors.joining(between));
  }

  private static String zh(List<BilingualText> texts) {
    return texts.stream().map(BilingualText::zh).collect(Collectors.joining("、"));
  }

  private static String en(List<BilingualText> texts) {
    return texts.stream().map(BilingualText::en).collect(Collectors.joining(", "));
  }
}
