// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that hold only where one other row of their rank does. */
final class Redundancy {
  private final DecisionTable table;
  private final Budget budget;
  private final ImmutableList<ImmutableList<int[]>> boxes;
  private final ImmutableList<int[]> bounds;

  private Redundancy(Grid grid, Budget budget) {
    this.table = grid.table();
    this.budget = budget;
    this.boxes = grid.boxesByRow();
    this.bounds = boxes.stream().map(Redundancy::bounds).collect(toImmutableList());
  }

  static Answer<Redundant> of(Grid grid, Limit limit) {
    Budget budget = new Budget(limit.steps());
    Redundancy redundancy = new Redundancy(grid, budget);
    List<Redundant> found = new ArrayList<>();
    for (int row = 0; row < redundancy.boxes.size() && found.size() <= limit.findings(); row++) {
      redundancy.of(row).ifPresent(found::add);
    }
    return Answer.within(limit, found, budget);
  }

  /** The box around a row; of a row that holds nowhere an array without slots. */
  private static int[] bounds(ImmutableList<int[]> boxes) {
    if (boxes.isEmpty()) {
      return new int[0];
    }
    int[] bounds = boxes.get(0).clone();
    boxes.forEach(box -> Slots.widen(bounds, box));
    return bounds;
  }

  private Optional<Redundant> of(int row) {
    Optional<Redundant> other = Optional.empty();
    for (int by = 0; by < boxes.size() && budget.take(1); by++) {
      if (isWithin(row, by) && !(by > row && isWithin(by, row))) {
        boolean same = table.rows().get(row).decidesLike(table.rows().get(by));
        if (same || other.isEmpty()) {
          other = Optional.of(new Redundant(row, by, same));
        }
        if (same) {
          break;
        }
      }
    }
    return budget.isUsedUp() ? Optional.empty() : other;
  }

  private boolean isWithin(int row, int other) {
    if (row == other
        || bounds.get(other).length != bounds.get(row).length
        || !Slots.covers(bounds.get(other), bounds.get(row))
        || boxes.get(row).isEmpty()
        || table.rows().get(row).rank() != table.rows().get(other).rank()) {
      return false;
    }
    Subtraction rest = new Subtraction(boxes.get(other), budget);
    return boxes.get(row).stream().allMatch(rest::leavesNothingOf) && !budget.isUsedUp();
  }
}
