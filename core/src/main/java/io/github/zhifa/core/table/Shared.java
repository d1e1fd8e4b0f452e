// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Grid.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where two rows of one rank hold and none of a greater rank does. */
final class Shared {
  /** Two rows, the one that stands first in the table first. */
  private record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int order = Integer.compare(first, other.first);
      return order != 0 ? order : Integer.compare(second, other.second);
    }
  }

  /** What two rows share, box by box; the boxes may overlap. */
  private static final class Places {
    private final List<int[]> boxes = new ArrayList<>();
    private boolean touchOnly = true;
  }

  private final Grid grid;
  private final Limit limit;
  private final Budget budget;
  private final Map<Pair, Places> places = new TreeMap<>();
  private boolean complete = true;

  private Shared(Grid grid, Limit limit) {
    this.grid = grid;
    this.limit = limit;
    this.budget = new Budget(limit.steps());
  }

  static Shared of(Grid grid, Limit limit) {
    Shared shared = new Shared(grid, limit);
    shared.search();
    return shared;
  }

  Answer<Overlap> overlaps() {
    return answer(false);
  }

  Answer<Overlap> touching() {
    return answer(true);
  }

  /** That two rows do nothing but touch is certain only once all their boxes were compared. */
  private Answer<Overlap> answer(boolean touchOnly) {
    ImmutableList<Overlap> found =
        places.entrySet().stream()
            .filter(entry -> entry.getValue().touchOnly == touchOnly)
            .filter(entry -> complete || !touchOnly)
            .map(entry -> overlap(entry.getKey(), entry.getValue()))
            .filter(overlap -> !overlap.regions().isEmpty())
            .limit(limit.findings())
            .collect(toImmutableList());
    return new Answer<>(found, complete && !budget.isUsedUp());
  }

  /** The parts stand in the order of their lower ends on the first axis. */
  private void search() {
    Part[] parts = grid.parts();
    for (int i = 0; i < parts.length; i++) {
      int end = parts[i].box()[1];
      for (int j = i + 1; j < parts.length && parts[j].box()[0] < end; j++) {
        complete = budget.take(1) && places.size() <= limit.findings();
        if (!complete) {
          return;
        }
        if (Slots.meet(parts[i].box(), parts[j].box())) {
          compare(parts[i], parts[j]);
        }
      }
    }
    complete &= !budget.isUsedUp() && places.size() <= limit.findings();
  }

  private void compare(Part left, Part right) {
    if (left.row() == right.row() || left.rank() != right.rank()) {
      return;
    }
    int[] both = Slots.both(left.box(), right.box());
    List<int[]> rest = new Subtraction(above(left.rank(), both), budget).from(both);
    if (!rest.isEmpty()) {
      Places found =
          places.computeIfAbsent(
              new Pair(Math.min(left.row(), right.row()), Math.max(left.row(), right.row())),
              pair -> new Places());
      found.boxes.addAll(rest);
      found.touchOnly &= touch(left.box(), right.box(), both);
    }
  }

  private List<int[]> above(int rank, int[] box) {
    if (rank == grid.greatestRank()) {
      return List.of();
    }
    budget.take(grid.parts().length);
    return grid.meeting(box).stream().filter(part -> part.rank() > rank).map(Part::box).toList();
  }

  private boolean touch(int[] left, int[] right, int[] both) {
    for (int axis = 0; axis < grid.axes(); axis++) {
      if (grid.isOneMeasuredNumber(both, axis)
          && !grid.isOneMeasuredNumber(left, axis)
          && !grid.isOneMeasuredNumber(right, axis)) {
        return true;
      }
    }
    return false;
  }

  private Overlap overlap(Pair rows, Places shared) {
    Row first = grid.table().rows().get(rows.first());
    Row second = grid.table().rows().get(rows.second());
    return new Overlap(
        rows.first(),
        rows.second(),
        first.decidesLike(second),
        new Regions(grid, budget).of(disjoint(shared.boxes)));
  }

  /** Takes from each box what those before it have. */
  private List<int[]> disjoint(List<int[]> boxes) {
    List<int[]> disjoint = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      disjoint.addAll(new Subtraction(boxes.subList(0, i), budget).from(boxes.get(i)));
    }
    return disjoint;
  }
}
