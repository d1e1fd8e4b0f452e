// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.figure.ClaimSystem.Bounds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for values that satisfy every row. Bounds are tightened by one row at a time, for a while;
 * then the rows are solved together with fractions allowed; and where that leaves an unknown that
 * should be whole between two whole numbers, the search goes on below it and above it.
 */
final class Search {
  /** How often each row is looked at before the rows are taken together. */
  private static final int PATIENCE = 20;

  private final ImmutableList<String> names;
  private final BitSet whole = new BitSet();
  private final boolean hasMargin;
  private final Box start;
  private final ImmutableList<Row> rows;
  private final int[][] rowsOf;
  private final Relaxation relaxation;
  private final Steps steps;
  private final BitSet active = new BitSet();
  private ImmutableSet<Integer> refutation = ImmutableSet.of();

  Search(ClaimSystem system, Steps steps) {
    this.names = system.unknowns().keySet().asList();
    this.rows = Row.of(system.constraints(), system);
    this.steps = steps;
    this.hasMargin = !system.fractional().isEmpty();
    List<Bounds> bounds = new ArrayList<>(system.unknowns().values());
    if (hasMargin) {
      bounds.add(new Bounds(0, 1));
    }
    this.start =
        new Box(
            bounds.stream().mapToLong(Bounds::least).toArray(),
            bounds.stream().mapToLong(Bounds::most).toArray());
    this.rowsOf = rowsOf(bounds.size(), rows);
    this.relaxation = new Relaxation(bounds.size(), rows, steps);
    for (int i = 0; i < names.size(); i++) {
      whole.set(i, !system.fractional().contains(names.get(i)));
    }
    active.set(0, rows.size());
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

  /** Looks only at {@code rows} from now on. */
  void activate(BitSet rows) {
    active.clear();
    active.or(rows);
  }

  /** Returns a solution, that there is none, or that the steps were used up. */
  Answer first() {
    Box box = start.afresh();
    if (!admits(box)) {
      refutation = relaxation.refutation();
      return Answer.without(Verdict.INFEASIBLE);
    }
    refutation = active.stream().boxed().collect(ImmutableSet.toImmutableSet());
    return firstIn(box);
  }

  /** Returns rows that have no solution, after {@link #first} found none. */
  ImmutableSet<Integer> refutation() {
    return refutation;
  }

  /** Returns a solution inside {@code box}, as {@link #first} does. */
  Answer firstIn(Box box) {
    Deque<Box> open = new ArrayDeque<>();
    open.push(box);
    while (!open.isEmpty()) {
      Box next = open.pop();
      boolean possible = propagate(next) && admits(next);
      if (steps.areUsedUp()) {
        return Answer.without(Verdict.UNDECIDED);
      }
      if (possible && !branch(next, open)) {
        return new Answer(Verdict.FEASIBLE, values());
      }
    }
    return Answer.without(Verdict.INFEASIBLE);
  }

  /** Opens both sides of the narrowest unknown that should be whole; false if there is none. */
  private boolean branch(Box box, Deque<Box> open) {
    int narrowest = -1;
    for (int i = whole.nextSetBit(0); i >= 0; i = whole.nextSetBit(i + 1)) {
      if (!relaxation.value(i).isWhole()) {
        narrowest = narrower(box, i, narrowest);
      }
    }
    if (narrowest >= 0) {
      long below = relaxation.value(narrowest).floor().longValueExact();
      open.push(box.from(narrowest, below + 1));
      open.push(box.upTo(narrowest, below));
    }
    return narrowest >= 0;
  }

  private static int narrower(Box box, int unknown, int other) {
    boolean is =
        other < 0 || Long.compareUnsigned(box.width(unknown), box.width(other)) < 0;
    return is ? unknown : other;
  }

  private ImmutableMap<String, Long> values() {
    ImmutableMap.Builder<String, Long> values = ImmutableMap.builder();
    whole.stream()
        .forEach(
            i -> values.put(names.get(i), relaxation.value(i).numerator().longValueExact()));
    return values.buildOrThrow();
  }

  /** Returns up to {@code most} combinations of values of {@code chosen} that can be completed. */
  Solutions project(ImmutableList<String> chosen, int most) {
    int[] wanted = chosen.stream().mapToInt(names::indexOf).toArray();
    Set<ImmutableList<Long>> found = new TreeSet<>(Solutions.ORDER);
    Deque<Box> open = new ArrayDeque<>();
    open.push(start.afresh());
    boolean complete = true;
    while (!open.isEmpty() && complete) {
      Box box = open.pop();
      if (propagate(box) && admits(box) && !split(box, wanted, open) && firstIn(box).isFeasible()) {
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

  /** Opens both halves of the narrowest unknown of {@code among}; false if all are fixed. */
  private static boolean split(Box box, int[] among, Deque<Box> open) {
    int narrowest = -1;
    for (int unknown : among) {
      narrowest = box.isFixed(unknown) ? narrowest : narrower(box, unknown, narrowest);
    }
    if (narrowest >= 0) {
      long middle = box.middle(narrowest);
      open.push(box.from(narrowest, middle + 1));
      open.push(box.upTo(narrowest, middle));
    }
    return narrowest >= 0;
  }

  /** Returns the bounds of all unknowns after each row was looked at; empty of steps, a few. */
  Box tightened() {
    Box box = start.afresh();
    propagate(box);
    return box;
  }

  /** Returns whether the rows have a solution in fractions; it is kept in the relaxation. */
  boolean admits(Box box) {
    return relaxation.admits(box, active)
        && (!hasMargin || relaxation.canExceed(names.size(), Fraction.ZERO));
  }

  /** Returns the least or greatest value with fractions allowed, after {@link #admits}. */
  Fraction extreme(int unknown, boolean greatest) {
    return relaxation.extreme(unknown, greatest);
  }

  /** Tightens to a fixed point, or as long as is worth while; returns whether a value is left. */
  private boolean propagate(Box box) {
    long looks = (long) PATIENCE * rows.size();
    for (int unknown = box.nextChanged(); unknown >= 0; unknown = box.nextChanged()) {
      for (int i : rowsOf[unknown]) {
        Row row = rows.get(i);
        if (row.whole && active.get(i)) {
          if (!steps.take(row.unknowns.length) || !row.tighten(box)) {
            return false;
          }
          looks--;
        }
      }
      if (looks < 0) {
        return true;
      }
    }
    return true;
  }
}
