// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.OutcomeGrade;

/**
 * Whether a case is punished, and in which direction.
 *
 * @param grounds the grounds that apply, in the order of the gate
 * @param open the questions that could still turn the outcome; none where it is decided
 * @param grades where it is decided the grades between which the organ may choose, otherwise every
 *     grade that is still possible; from the mildest to the heaviest, never empty
 * @param educate whether the organ must educate the party: 行政处罚法 art 33 III asks for it where a
 *     violation is not punished, not where there is none
 * @param trace the steps, where they were asked for
 */
public record GateResult(
    ImmutableList<GateGround> grounds,
    ImmutableList<GateQuestion> open,
    ImmutableSet<OutcomeGrade> grades,
    boolean educate,
    ImmutableList<TraceStep> trace) {

  /** Returns whether no question could turn the outcome any more. */
  public boolean isDecided() {
    return open.isEmpty();
  }

  /** Returns whether it is decided that there is no penalty (不予处罚, 免予处罚). */
  public boolean isNotPunished() {
    return isDecided() && areWithoutPenalty(grades);
  }

  static boolean areWithoutPenalty(ImmutableSet<OutcomeGrade> grades) {
    return grades.stream().allMatch(grade -> grade.compareTo(OutcomeGrade.EXEMPTED) <= 0);
  }
}
