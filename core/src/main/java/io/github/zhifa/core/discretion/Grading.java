// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * What a benchmark gives for the facts of a case, and why.
 *
 * @param status how far it could be graded
 * @param fines one result for each fine that is due; none where the facts were refused
 * @param doubts why the answer may not be used although it could be made: the benchmark or the
 *     basis is not in force on the day
 * @param problems the facts that the table does not know or cannot take
 * @param trace the steps, where they were asked for
 */
public record Grading(
    GradingStatus status,
    ImmutableList<GradedFine> fines,
    ImmutableList<BilingualText> doubts,
    ImmutableList<FactProblem> problems,
    ImmutableList<TraceStep> trace) {

  /** Returns the same with {@code doubts}; with any it is not decided. */
  public Grading doubting(ImmutableList<BilingualText> doubts) {
    boolean shaken = status == GradingStatus.GRADED && !doubts.isEmpty();
    return new Grading(shaken ? GradingStatus.UNDECIDED : status, fines, doubts, problems, trace);
  }

  static Grading refused(ImmutableList<FactProblem> problems, Trace trace) {
    return new Grading(
        GradingStatus.REFUSED, ImmutableList.of(), ImmutableList.of(), problems, trace.steps());
  }

  static Grading undecided(BilingualText why, ImmutableSet<String> missing, Trace trace) {
    GradedFine fine = GradedFine.undecided(Optional.empty(), why, missing);
    return of(ImmutableList.of(fine), trace);
  }

  static Grading of(ImmutableList<GradedFine> fines, Trace trace) {
    boolean decided =
        !fines.isEmpty() && fines.stream().allMatch(fine -> fine.undecided().isEmpty());
    return new Grading(
        decided ? GradingStatus.GRADED : GradingStatus.UNDECIDED,
        fines,
        ImmutableList.of(),
        ImmutableList.of(),
        trace.steps());
  }
}
