// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tightens the bounds of unknowns by one row at a time. */
final class Propagation {
  /** How often each row is looked at before it is better to take the rows together. */
  private static final int PATIENCE = 20;

  private final ImmutableList<Row> rows;
  private final int[][] rowsOf;
  private final Steps steps;

  Propagation(int unknowns, ImmutableList<Row> rows, Steps steps) {
    this.rows = rows;
    this.steps = steps;
    List<IntStream.Builder> found = Stream.generate(IntStream::builder).limit(unknowns).toList();
    for (int i = 0; i < rows.size(); i++) {
      for (int unknown : rows.get(i).unknowns) {
        found.get(unknown).add(i);
      }
    }
    this.rowsOf = found.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
  }

  /**
   * Tightens to a fixed point, or as long as is worth while.
   *
   * @return whether a value is left; false also where the steps are used up
   */
  boolean tighten(Box box, BitSet active) {
    long looks = (long) PATIENCE * rows.size();
    for (int unknown = box.nextChanged(); unknown >= 0; unknown = box.nextChanged()) {
      for (int i : rowsOf[unknown]) {
        if (active.get(i) && !tighten(box, rows.get(i))) {
          return false;
        }
        looks--;
      }
      if (looks < 0) {
        return true;
      }
    }
    return true;
  }

  private boolean tighten(Box box, Row row) {
    return !row.whole || (steps.take(row.unknowns.length) && row.tighten(box));
  }

  /**
   * Fixes one unknown after the other, the narrowest first, as near to what is wanted as the bounds
   * allow.
   *
   * @return whether that satisfies all rows
   */
  boolean settle(Box box, BitSet active, IntToLongFunction wanted) {
    for (int next = box.narrowest(); next >= 0; next = box.narrowest()) {
      long value = Math.min(box.most(next), Math.max(box.least(next), wanted.applyAsLong(next)));
      box.raiseLeast(next, value);
      box.lowerMost(next, value);
      if (!tighten(box, active)) {
        return false;
      }
    }
    return active.stream().allMatch(row -> tighten(box, rows.get(row)));
  }
}
