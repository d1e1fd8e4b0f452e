// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.DecisionTable.Order;
import io.github.zhifa.core.table.Grid.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rows that hold only where a row holds that they yield to. */
final class Masking {
  private final Grid grid;
  private final Budget budget;
  private final ImmutableList<ImmutableList<int[]>> boxes;

  private Masking(Grid grid, Budget budget) {
    this.grid = grid;
    this.budget = budget;
    this.boxes = grid.boxesByRow();
  }

  static Answer<Masked> of(Grid grid, Limit limit) {
    Budget budget = new Budget(limit.steps());
    Masking masking = new Masking(grid, budget);
    List<Masked> found = new ArrayList<>();
    for (int row = 0; row < masking.boxes.size() && found.size() <= limit.findings(); row++) {
      ImmutableList<Part> candidates = masking.candidates(row);
      SortedSet<Integer> by = new TreeSet<>();
      if (masking.covers(candidates, row, by) && masking.reduce(candidates, row, by)) {
        found.add(new Masked(row, ImmutableList.copyOf(by)));
      }
    }
    return Answer.within(limit, found, budget);
  }

  private ImmutableList<Part> candidates(int row) {
    DecisionTable table = grid.table();
    if (table.order() == Order.MEANS_NOTHING
        && table.rows().get(row).rank() >= grid.greatestRank()) {
      return ImmutableList.of();
    }
    budget.take((long) boxes.get(row).size() * grid.parts().length);
    return boxes.get(row).stream()
        .flatMap(box -> grid.meeting(box).stream())
        .filter(part -> table.yields(row, part.row()))
        .distinct()
        .collect(toImmutableList());
  }

  /** Returns whether it is certain that the candidates cover the row; adds rows that do it. */
  private boolean covers(ImmutableList<Part> candidates, int row, SortedSet<Integer> by) {
    Subtraction rest = new Subtraction(candidates.stream().map(Part::box).toList(), budget);
    boolean covered = boxes.get(row).stream().allMatch(rest::leavesNothingOf);
    rest.covering().stream().forEach(place -> by.add(candidates.get(place).row()));
    return covered && !budget.isUsedUp();
  }

  /** Leaves out each row that the others do without; false if the budget was used up. */
  private boolean reduce(ImmutableList<Part> candidates, int row, SortedSet<Integer> by) {
    for (int each : ImmutableList.copyOf(by)) {
      ImmutableList<Part> others =
          candidates.stream()
              .filter(part -> part.row() != each && by.contains(part.row()))
              .collect(toImmutableList());
      if (covers(others, row, new TreeSet<>())) {
        by.remove(each);
      }
    }
    return !budget.isUsedUp();
  }
}
