// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One row: it holds wherever one of its boxes does.
 *
 * @param boxes the alternatives; a row without any never holds
 * @param rank a row says nothing where a row of a greater rank holds
 * @param outcome what the row decides, compared by {@code equals}; empty where that is not known,
 *     which is never the same as anything
 */
public record Row(ImmutableList<Box> boxes, int rank, Optional<Object> outcome) {
  /** The rank of a row that holds whatever the ordinary rows say. */
  public static final int OVERRIDING = 1;

  /** The rank of most rows. */
  public static final int ORDINARY = 0;

  /** The rank of a row for the cases that no other row names. */
  public static final int RESIDUAL = -1;

  /** Returns an ordinary row with one box. */
  public static Row of(Object outcome, Cell... cells) {
    return new Row(ImmutableList.of(Box.of(cells)), ORDINARY, Optional.of(outcome));
  }

  /** Returns the same row with another rank. */
  public Row withRank(int other) {
    return new Row(boxes, other, outcome);
  }

  /** Returns whether both are known to decide the same. */
  boolean decidesLike(Row other) {
    return outcome.isPresent() && outcome.equals(other.outcome);
  }
}
