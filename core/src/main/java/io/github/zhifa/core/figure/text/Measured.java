// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.FigureAspect;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;

/**
 * A mention with what it measures, by the words before it.
 *
 * @param mention the mention
 * @param number its number; below zero where something fell
 * @param measure what it measures
 * @param flow whether it is a stock or a flow
 * @param precision how exactly it is published
 * @param change whether it says by how much something rose or fell
 * @param target whether it says what something rose or fell to (调整为)
 * @param reference whether it is what another number is compared with (较2022年的1.4名)
 * @param cue where the words start that say so (比改革前增加); the number itself where there are none
 * @param subjectEnd where its own subject ends, of which it speaks
 * @param doubts what its words did not tell
 */
record Measured(
    Mention mention,
    BigDecimal number,
    FigureMeasure measure,
    Flow flow,
    Precision precision,
    boolean change,
    boolean target,
    boolean reference,
    int cue,
    int subjectEnd,
    ImmutableSet<FigureAspect> doubts) {

  boolean isCount() {
    return measure == FigureMeasure.COUNT;
  }

  boolean isSame(Mention other) {
    return mention.unit().equals(other.unit());
  }

  /** Returns whether it counts things that are there or happened, not by how much they changed. */
  boolean isLevel() {
    return !change && !reference && measure != FigureMeasure.GROWTH;
  }
}
