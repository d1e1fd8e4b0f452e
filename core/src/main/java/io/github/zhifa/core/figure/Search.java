// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.figure.ClaimSystem.Bounds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for values that satisfy every row: bounds are tightened until none moves, then the unknown
 * with the fewest values left is split in two halves, the lower one first.
 */
final class Search {
  private final ImmutableList<String> names;
  private final Box start;
  private final ImmutableList<Row> rows;
  private final int[][] rowsOf;
  private final Steps steps;

  Search(ImmutableMap<String, Bounds> bounds, ImmutableList<Row> rows, Steps steps) {
    this.names = bounds.keySet().asList();
    this.start =
        new Box(
            bounds.values().stream().mapToLong(Bounds::least).toArray(),
            bounds.values().stream().mapToLong(Bounds::most).toArray());
    this.rows = rows;
    this.rowsOf = rowsOf(names.size(), rows);
    this.steps = steps;
  }

  private static int[][] rowsOf(int unknowns, ImmutableList<Row> rows) {
    List<IntStream.Builder> found = Stream.generate(IntStream::builder).limit(unknowns).toList();
    for (int i = 0; i < rows.size(); i++) {
      for (int unknown : rows.get(i).unknowns) {
        found.get(unknown).add(i);
      }
    }
    return found.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
  }

  /** Returns a solution, that there is none, or that the steps were used up. */
  Answer first() {
    return constantsHold() ? first(start) : Answer.without(Verdict.INFEASIBLE);
  }

  private boolean constantsHold() {
    return rows.stream().allMatch(row -> row.unknowns.length > 0 || row.constant >= 0);
  }

  private Answer first(Box from) {
    int[] all = IntStream.range(0, names.size()).toArray();
    Deque<Box> open = new ArrayDeque<>();
    open.push(from);
    while (!open.isEmpty()) {
      Box box = open.pop();
      boolean possible = propagate(box);
      if (steps.areUsedUp()) {
        return Answer.without(Verdict.UNDECIDED);
      }
      if (possible && !split(box, all, open)) {
        return new Answer(Verdict.FEASIBLE, valuesIn(box));
      }
    }
    return Answer.without(Verdict.INFEASIBLE);
  }

  /** Returns up to {@code most} combinations of values of {@code chosen} that can be completed. */
  Solutions project(ImmutableList<String> chosen, int most) {
    int[] wanted = chosen.stream().mapToInt(names::indexOf).toArray();
    Set<ImmutableList<Long>> found = new TreeSet<>(Solutions.ORDER);
    Deque<Box> open = new ArrayDeque<>();
    if (constantsHold()) {
      open.push(start);
    }
    boolean complete = true;
    while (!open.isEmpty() && complete) {
      Box box = open.pop();
      if (propagate(box) && !split(box, wanted, open) && first(box).isFeasible()) {
        complete = found.size() < most;
        if (complete) {
          found.add(
              IntStream.of(wanted).mapToObj(box::least).collect(ImmutableList.toImmutableList()));
        }
      }
      complete &= !steps.areUsedUp();
    }
    return new Solutions(chosen, ImmutableList.copyOf(found), complete);
  }

  /** Tightens to a fixed point; returns whether a value is left. */
  private boolean propagate(Box box) {
    for (int unknown = box.nextChanged(); unknown >= 0; unknown = box.nextChanged()) {
      for (int row : rowsOf[unknown]) {
        if (!steps.take(rows.get(row).unknowns.length) || !rows.get(row).tighten(box)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Opens both halves of the narrowest unknown of {@code among}; false if all are fixed. */
  private static boolean split(Box box, int[] among, Deque<Box> open) {
    int narrowest = -1;
    for (int unknown : among) {
      if (!box.isFixed(unknown)
          && (narrowest < 0
              || Long.compareUnsigned(box.width(unknown), box.width(narrowest)) < 0)) {
        narrowest = unknown;
      }
    }
    if (narrowest < 0) {
      return false;
    }
    open.push(box.upperHalf(narrowest));
    open.push(box.lowerHalf(narrowest));
    return true;
  }

  private ImmutableMap<String, Long> valuesIn(Box box) {
    ImmutableMap.Builder<String, Long> values = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), box.least(i));
    }
    return values.buildOrThrow();
  }
}
