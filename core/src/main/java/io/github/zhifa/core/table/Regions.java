// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts disjoint boxes together: few boxes in place of many, and what hangs together in one. */
final class Regions {
  private final Grid grid;
  private final Budget budget;

  Regions(Grid grid, Budget budget) {
    this.grid = grid;
    this.budget = budget;
  }

  /** Returns the regions of {@code disjoint}, the one with the smallest witness first. */
  ImmutableList<Region> of(List<int[]> disjoint) {
    List<int[]> boxes = merged(disjoint);
    int[] leader = new int[boxes.size()];
    Arrays.setAll(leader, i -> i);
    for (int axis = 0; axis < grid.axes() && boxes.size() > 1; axis++) {
      joinAlong(axis, boxes, leader);
    }
    Map<Integer, List<int[]>> byLeader = new TreeMap<>();
    for (int i = 0; i < boxes.size(); i++) {
      byLeader.computeIfAbsent(find(leader, i), key -> new ArrayList<>()).add(boxes.get(i));
    }
    return byLeader.values().stream().map(this::region).collect(toImmutableList());
  }

  /** The boxes stand in order, so that the first holds the smallest value. */
  private Region region(List<int[]> boxes) {
    int[] bounds = boxes.get(0).clone();
    boxes.forEach(box -> Slots.widen(bounds, box));
    return new Region(
        grid.box(bounds),
        boxes.stream().map(grid::box).collect(toImmutableList()),
        grid.witness(boxes.get(0)));
  }

  /** Joins boxes side by side along one axis after the other until none can be joined; sorted. */
  private List<int[]> merged(List<int[]> disjoint) {
    List<int[]> boxes = new ArrayList<>(disjoint);
    int unchanged = 0;
    for (int axis = 0; unchanged < grid.axes(); axis = (axis + 1) % grid.axes()) {
      int before = boxes.size();
      boxes = mergedAlong(axis, boxes);
      unchanged = boxes.size() == before ? unchanged + 1 : 0;
    }
    boxes.sort(Slots::compare);
    return boxes;
  }

  private List<int[]> mergedAlong(int axis, List<int[]> boxes) {
    boxes.sort((left, right) -> compareAcross(axis, left, right));
    List<int[]> merged = new ArrayList<>();
    for (int[] box : boxes) {
      int[] last = merged.isEmpty() ? box : merged.get(merged.size() - 1);
      if (last[2 * axis + 1] == box[2 * axis] && alikeBut(axis, last, box)) {
        merged.set(merged.size() - 1, Slots.with(last, 2 * axis + 1, box[2 * axis + 1]));
      } else {
        merged.add(box);
      }
    }
    return merged;
  }

  /** Orders by all other axes, then along the axis. */
  private static int compareAcross(int axis, int[] left, int[] right) {
    for (int i = 0; i < left.length; i++) {
      if (i / 2 != axis && left[i] != right[i]) {
        return Integer.compare(left[i], right[i]);
      }
    }
    return Integer.compare(left[2 * axis], right[2 * axis]);
  }

  private static boolean alikeBut(int axis, int[] left, int[] right) {
    for (int i = 0; i < left.length; i++) {
      if (i / 2 != axis && left[i] != right[i]) {
        return false;
      }
    }
    return true;
  }

  private void joinAlong(int axis, List<int[]> boxes, int[] leader) {
    Integer[] order = new Integer[boxes.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> boxes.get(i)[2 * axis]));
    int[] lows = Arrays.stream(order).mapToInt(i -> boxes.get(i)[2 * axis]).toArray();
    boolean named = grid.scales().get(axis).axis().isNamed();
    for (int i = 0; i < boxes.size(); i++) {
      // Named values have no order: each is next to each.
      int next = named ? 0 : firstAtLeast(lows, boxes.get(i)[2 * axis + 1]);
      int end = named ? lows.length : firstAtLeast(lows, boxes.get(i)[2 * axis + 1] + 1);
      for (; next < end && budget.take(1); next++) {
        if (Slots.meetBut(boxes.get(i), boxes.get(order[next]), axis)) {
          join(leader, i, order[next]);
        }
      }
    }
  }

  private static int firstAtLeast(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The leader is the smallest of its region, so that regions come in the order of witnesses. */
  private static void join(int[] leader, int left, int right) {
    int first = find(leader, left);
    int second = find(leader, right);
    leader[Math.max(first, second)] = Math.min(first, second);
  }

  private static int find(int[] leader, int start) {
    int at = start;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
