// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the least and greatest values of unknowns. The relaxation gives an end that none can pass,
 * solutions seen on the way give values that are reached, and the search closes the gap between.
 */
final class HullSearch {
  private final ClaimSystem system;
  private final Search search;
  private final Steps steps;
  private final Map<String, Hull> reached = new HashMap<>();
  private Verdict verdict = Verdict.UNDECIDED;

  HullSearch(ClaimSystem system, Steps steps) {
    this.system = system;
    this.search = new Search(system, steps);
    this.steps = steps;
  }

  /** Returns the hull of each whole unknown; empty where there is no solution. */
  ImmutableMap<String, Hull> all() {
    ImmutableList<String> names = system.unknowns().keySet().asList();
    Answer first = search.first();
    verdict = first.verdict();
    if (verdict == Verdict.INFEASIBLE) {
      return ImmutableMap.of();
    }
    learn(first);
    Box outer = search.tightened();
    ImmutableMap.Builder<String, Hull> hulls = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      if (!system.fractional().contains(names.get(i))) {
        hulls.put(names.get(i), of(i, names.get(i), outer));
      }
    }
    return hulls.buildOrThrow();
  }

  /** Returns whether there is a solution, after {@link #all}. */
  Verdict verdict() {
    return verdict;
  }

  /** Returns a solution in which the unknown {@code name} is least. */
  Answer least(String name) {
    Answer first = search.first();
    if (!first.isFeasible()) {
      return first;
    }
    learn(first);
    int unknown = system.unknowns().keySet().asList().indexOf(name);
    Box outer = search.tightened();
    long end = end(unknown, name, outer, false);
    return end == reachedEnd(name, false)
        ? search.firstIn(outer.upTo(unknown, end))
        : Answer.without(Verdict.UNDECIDED);
  }

  private void learn(Answer answer) {
    answer
        .witness()
        .forEach(
            (name, value) ->
                reached.merge(
                    name,
                    new Hull(value, value, true),
                    (a, b) ->
                        new Hull(
                            Math.min(a.least(), b.least()), Math.max(a.most(), b.most()), true)));
  }

  private Hull of(int unknown, String name, Box outer) {
    long least = end(unknown, name, outer, false);
    long most = end(unknown, name, outer, true);
    return new Hull(least, most, new Hull(least, most, true).equals(reached.get(name)));
  }

  /** Returns the outermost value that was not shown to be impossible. */
  private long end(int unknown, String name, Box outer, boolean greatest) {
    if (!reached.containsKey(name) || steps.areUsedUp()) {
      return greatest ? outer.most(unknown) : outer.least(unknown);
    }
    long end = greatest ? outer.most(unknown) : outer.least(unknown);
    if (end != reachedEnd(name, greatest)) {
      end = relaxed(unknown, outer, greatest, end);
    }
    long stride = 0;
    while (end != reachedEnd(name, greatest) && !steps.areUsedUp()) {
      long gap = Math.abs(reachedEnd(name, greatest) - end) - 1;
      long look = Math.min(stride, gap);
      Answer beyond =
          search.firstIn(
              greatest ? outer.from(unknown, end - look) : outer.upTo(unknown, end + look));
      if (beyond.isFeasible()) {
        learn(beyond);
        stride = 0;
      } else if (beyond.verdict() == Verdict.INFEASIBLE) {
        end = greatest ? end - look - 1 : end + look + 1;
        stride = 2 * stride + 1;
      }
    }
    return end;
  }

  private long reachedEnd(String name, boolean greatest) {
    Hull hull = reached.get(name);
    if (hull == null) {
      throw new IllegalStateException("unknown has no value: name=" + name);
    }
    return greatest ? hull.most() : hull.least();
  }

  /** What the relaxation allows; the bound itself where the steps did not suffice. */
  private long relaxed(int unknown, Box outer, boolean greatest, long bound) {
    if (!search.admits(outer)) {
      return bound;
    }
    Fraction end = search.extreme(unknown, greatest);
    if (steps.areUsedUp()) {
      return bound;
    }
    return greatest ? end.floor().longValueExact() : end.negate().floor().negate().longValueExact();
  }
}
