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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Looks for values that satisfy every row. Bounds are tightened by one row at a time, for a while;
 * then the rows are solved together with fractions allowed; and where that leaves an unknown that
 * should be whole between two whole numbers, the search goes on below it and above it.
 */
final class Search {
  private final ImmutableList<String> names;
  private final BitSet whole = new BitSet();
  private final boolean hasMargin;
  private final Box start;
  private final Propagation propagation;
  private final Relaxation relaxation;
  private final Steps steps;
  private final BitSet active = new BitSet();
  private ImmutableSet<Integer> refutation = ImmutableSet.of();

  Search(ClaimSystem system, Steps steps) {
    this.names = system.unknowns().keySet().asList();
    ImmutableList<Row> rows = Row.of(system.constraints(), system);
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
    this.propagation = new Propagation(bounds.size(), rows, steps);
    this.relaxation = new Relaxation(bounds.size(), rows, steps);
    for (int i = 0; i < names.size(); i++) {
      whole.set(i, !system.fractional().contains(names.get(i)));
    }
    active.set(0, rows.size());
  }

  /** Looks only at {@code rows} from now on. */
  void activate(BitSet rows) {
    active.clear();
    active.or(rows);
  }

  /** Returns a solution, that there is none, or that the steps were used up. */
  Answer first() {
    Answer answer = firstIn(start.afresh());
    if (answer.verdict() == Verdict.INFEASIBLE) {
      refutation =
          admits(start)
              ? active.stream().boxed().collect(ImmutableSet.toImmutableSet())
              : relaxation.refutation();
    }
    return answer;
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
      boolean possible = propagation.tighten(next, active) && admits(next);
      if (steps.areUsedUp()) {
        return Answer.without(Verdict.UNDECIDED);
      }
      Optional<Answer> found = possible ? solution(next) : Optional.empty();
      if (found.isPresent()) {
        return found.orElseThrow();
      }
      if (possible) {
        branch(next, open);
      }
    }
    return Answer.without(Verdict.INFEASIBLE);
  }

  /** Opens both sides of the narrowest unknown that should be whole and is not. */
  private void branch(Box box, Deque<Box> open) {
    int unknown = box.narrowest(whole.stream().filter(i -> !relaxation.value(i).isWhole()));
    long below = relaxation.value(unknown).floor().longValueExact();
    open.push(box.from(unknown, below + 1));
    open.push(box.upTo(unknown, below));
  }

  /** Returns the values of the relaxation where they are whole; else, what rounding leads to. */
  private Optional<Answer> solution(Box box) {
    if (whole.stream().allMatch(i -> relaxation.value(i).isWhole())) {
      return Optional.of(answer(i -> relaxation.value(i).numerator().longValueExact()));
    }
    Box rounded = box.afresh();
    return !hasMargin
            && propagation.settle(
                rounded, active, i -> relaxation.value(i).round().longValueExact())
        ? Optional.of(answer(rounded::least))
        : Optional.empty();
  }

  private Answer answer(IntToLongFunction value) {
    return new Answer(
        Verdict.FEASIBLE,
        whole.stream()
            .boxed()
            .collect(ImmutableMap.toImmutableMap(names::get, value::applyAsLong)));
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
      if (propagation.tighten(box, active)
          && admits(box)
          && !split(box, wanted, open)
          && firstIn(box).isFeasible()) {
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
    int narrowest = box.narrowest(IntStream.of(among).filter(i -> !box.isFixed(i)));
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
    propagation.tighten(box, active);
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
}
