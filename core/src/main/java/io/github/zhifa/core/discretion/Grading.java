// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.gate.GateResult;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * What a benchmark gives for the facts of a case, and why.
 *
 * @param status how far it could be graded
 * @param fines one result for each fine that is due; none where the facts were refused or there is
 *     no penalty
 * @param grades the outcomes between which the organ may choose, from the mildest; none where the
 *     circumstances by which the law decides this were not stated
 * @param educate whether the party must be educated: 行政处罚法 art 33 III
 * @param doubts why the answer may not be used although it could be made: the benchmark or the
 *     basis is not in force on the day, or a fact that is not stated could turn the outcome
 * @param problems the facts that the table does not know or cannot take
 * @param trace the steps, where they were asked for
 */
public record Grading(
    GradingStatus status,
    ImmutableList<GradedFine> fines,
    ImmutableSet<OutcomeGrade> grades,
    boolean educate,
    ImmutableList<BilingualText> doubts,
    ImmutableList<FactProblem> problems,
    ImmutableList<TraceStep> trace) {

  private static Grading of(GradingStatus status, ImmutableList<GradedFine> fines, Trace trace) {
    return new Grading(
        status,
        fines,
        ImmutableSet.of(),
        false,
        ImmutableList.of(),
        ImmutableList.of(),
        trace.steps());
  }

  static Grading of(ImmutableList<GradedFine> fines, Trace trace) {
    boolean decided = !fines.isEmpty();
    for (GradedFine fine : fines) {
      decided &= fine.undecided().isEmpty();
    }
    return of(decided ? GradingStatus.GRADED : GradingStatus.UNDECIDED, fines, trace);
  }

  static Grading undecided(BilingualText why, ImmutableSet<String> missing, Trace trace) {
    return of(ImmutableList.of(GradedFine.undecided(Optional.empty(), why, missing)), trace);
  }

  static Grading refused(ImmutableList<FactProblem> problems, Trace trace) {
    Grading none = of(GradingStatus.REFUSED, ImmutableList.of(), trace);
    return new Grading(
        none.status, none.fines, none.grades, none.educate, none.doubts, problems, none.trace);
  }

  /** There is no penalty, so nothing to grade. */
  static Grading notPunished(GateResult gate, Trace trace) {
    return of(GradingStatus.GRADED, ImmutableList.of(), trace).after(gate);
  }

  /** The law that applies does not hold the act to be unlawful, so there is nothing to teach. */
  static Grading notUnlawful(Trace trace) {
    Grading none = of(GradingStatus.GRADED, ImmutableList.of(), trace);
    return new Grading(
        none.status,
        none.fines,
        ImmutableSet.of(OutcomeGrade.NOT_PUNISHED),
        false,
        none.doubts,
        none.problems,
        none.trace);
  }

  /** Returns the same with the outcomes and the open questions of {@code gate}. */
  Grading after(GateResult gate) {
    ImmutableList<BilingualText> open =
        gate.open().stream()
            .flatMap(question -> question.missing().stream())
            .distinct()
            .map(
                each ->
                    BilingualText.of(
                        "影响结果而未写明：" + each.zh(),
                        "not stated and could turn the outcome: " + each.en()))
            .collect(ImmutableList.toImmutableList());
    return new Grading(status, fines, gate.grades(), gate.educate(), doubts, problems, trace)
        .doubting(open);
  }

  /** Returns the same with {@code more} doubts; with any it is not decided. */
  public Grading doubting(ImmutableList<BilingualText> more) {
    boolean shaken = status == GradingStatus.GRADED && !more.isEmpty();
    return new Grading(
        shaken ? GradingStatus.UNDECIDED : status,
        fines,
        grades,
        educate,
        ImmutableList.<BilingualText>builder().addAll(doubts).addAll(more).build(),
        problems,
        trace);
  }
}
