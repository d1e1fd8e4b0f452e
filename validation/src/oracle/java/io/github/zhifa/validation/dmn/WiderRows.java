// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.table.DecisionTable;
import java.util.stream.IntStream;

/**
 * The masked rows that the engine looks for: one earlier row is at least as wide in every column,
 * of real numbers, and no cell of the two is several intervals.
 */
final class WiderRows {
  private WiderRows() {}

  static ImmutableSet<KieAnalysis.MaskedBy> masked(DecisionTable table) {
    ImmutableSet.Builder<KieAnalysis.MaskedBy> masked = ImmutableSet.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int other = 0; other < row; other++) {
        if (areSingle(table, row, other) && isWider(table, other, row)) {
          masked.add(new KieAnalysis.MaskedBy(row, other));
        }
      }
    }
    return masked.build();
  }

  /** Returns whether each cell of both rows is one interval. */
  static boolean areSingle(DecisionTable table, int one, int other) {
    return IntStream.range(0, table.axes().size())
        .allMatch(
            axis ->
                EngineIntervals.of(table, one, axis).size() == 1
                    && EngineIntervals.of(table, other, axis).size() == 1);
  }

  private static boolean isWider(DecisionTable table, int wide, int narrow) {
    return IntStream.range(0, table.axes().size())
        .allMatch(
            axis ->
                EngineIntervals.of(table, wide, axis)
                    .get(0)
                    .encloses(EngineIntervals.of(table, narrow, axis).get(0)));
  }
}
