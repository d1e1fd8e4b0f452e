// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Rows over common axes.
 *
 * @param axes the columns of conditions; at least one
 * @param rows the rows; a row is named by its place, from 0
 * @param order what it means that a row stands before another
 */
public record DecisionTable(ImmutableList<Axis> axes, ImmutableList<Row> rows, Order order) {

  /** What it means that a row stands before another of its rank. */
  public enum Order {
    /** Nothing. */
    MEANS_NOTHING,
    /** The first row that holds decides; those after it say nothing there. */
    FIRST_DECIDES
  }

  /**
   * Checks the table.
   *
   * @throws IllegalArgumentException if there is no axis, or if a box has not one cell for each
   */
  public DecisionTable {
    checkArgument(!axes.isEmpty(), "table has no axis");
    for (Row row : rows) {
      for (Box box : row.boxes()) {
        checkArgument(
            box.cells().size() == axes.size(),
            "box has not one cell for each axis: axes=%s, cells=%s",
            axes.size(),
            box.cells().size());
      }
    }
  }

  /** Returns the table whose rows may stand in any order. */
  public static DecisionTable of(List<Axis> axes, List<Row> rows) {
    return new DecisionTable(
        ImmutableList.copyOf(axes), ImmutableList.copyOf(rows), Order.MEANS_NOTHING);
  }

  /** Returns the same table with another meaning of the order of rows. */
  public DecisionTable withOrder(Order other) {
    return new DecisionTable(axes, rows, other);
  }

  /** Returns whether {@code row} says nothing where {@code other} holds. */
  boolean yields(int row, int other) {
    int difference = Integer.compare(rows.get(row).rank(), rows.get(other).rank());
    return difference < 0 || (difference == 0 && order == Order.FIRST_DECIDES && other < row);
  }
}
