// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Grid.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows are neighbours along which axis? */
public final class Adjacency {
  private record Key(int below, int above, int axis) {}

  private Adjacency() {}

  /**
   * Returns the neighbours: of two rows of one rank that hold for the same values on every other
   * axis, the one above begins and ends above the other, with no value between them. Each pair is
   * named once for each axis, ordered by axis, then by rows.
   */
  public static Answer<Neighbours> of(DecisionTable table, Limit limit) {
    Grid grid = new Grid(table);
    Budget budget = new Budget(limit.steps());
    List<Neighbours> found = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (Part below : grid.parts()) {
      for (Part above : grid.parts()) {
        if (!budget.take(1) || found.size() > limit.findings()) {
          break;
        }
        addNeighbours(grid, below, above, seen, found);
      }
    }
    found.sort(
        Comparator.comparingInt(Neighbours::axis)
            .thenComparingInt(Neighbours::below)
            .thenComparingInt(Neighbours::above));
    return Answer.within(limit, found, budget);
  }

  private static void addNeighbours(
      Grid grid, Part below, Part above, Set<Key> seen, List<Neighbours> found) {
    if (below.row() == above.row() || below.rank() != above.rank()) {
      return;
    }
    for (int axis = 0; axis < grid.axes(); axis++) {
      if (goesOn(below.box(), above.box(), axis)
          && !grid.scales().get(axis).axis().isNamed()
          && Slots.meetBut(below.box(), above.box(), axis)
          && seen.add(new Key(below.row(), above.row(), axis))) {
        found.add(neighbours(grid, below, above, axis));
      }
    }
  }

  private static boolean goesOn(int[] below, int[] above, int axis) {
    int low = 2 * axis;
    int high = low + 1;
    return below[low] < above[low] && above[low] <= below[high] && below[high] < above[high];
  }

  private static Neighbours neighbours(Grid grid, Part below, Part above, int axis) {
    ImmutableList.Builder<BigDecimal> lower = ImmutableList.builder();
    ImmutableList.Builder<BigDecimal> upper = ImmutableList.builder();
    for (int i = 0; i < grid.axes(); i++) {
      int[] from = {below.box()[2 * i], below.box()[2 * i + 1]};
      int[] to = {above.box()[2 * i], above.box()[2 * i + 1]};
      if (i == axis) {
        lower.add(grid.witness(i, from[0], Math.min(from[1], to[0])));
        upper.add(grid.witness(i, from[1], to[1]));
      } else {
        BigDecimal common = grid.witness(i, Math.max(from[0], to[0]), Math.min(from[1], to[1]));
        lower.add(common);
        upper.add(common);
      }
    }
    return new Neighbours(
        below.row(), above.row(), axis, new Point(lower.build()), new Point(upper.build()));
  }
}
