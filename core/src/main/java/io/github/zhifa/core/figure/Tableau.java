// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quantities between bounds, some of which (the dependent ones) are sums of the others. The others
 * always keep their bounds; the simplex method moves them until the dependent ones do, too.
 */
final class Tableau {
  /** What an operation on fractions costs beside one on whole numbers of 64 bits. */
  private static final int COST = 20;

  private final Steps steps;
  private final Fraction[] value;
  private final Limits limits;

  /** The sum that each dependent quantity is; null for the others. */
  private final List<@Nullable Map<Integer, Fraction>> sums = new ArrayList<>();

  private ImmutableSet<Integer> conflict = ImmutableSet.of();

  Tableau(int unknowns, List<Map<Integer, Fraction>> definitions, Steps steps) {
    int size = unknowns + definitions.size();
    this.steps = steps;
    this.value = new Fraction[size];
    this.limits = new Limits(size);
    Arrays.fill(value, Fraction.ZERO);
    for (int i = 0; i < unknowns; i++) {
      sums.add(null);
    }
    definitions.forEach(each -> sums.add(new HashMap<>(each)));
  }

  /** Returns the limits, which may be changed before {@link #solve}. */
  Limits limits() {
    return limits;
  }

  Fraction value(int quantity) {
    return value[quantity];
  }

  /** Returns the rows whose bounds contradict each other, after {@link #solve} failed. */
  ImmutableSet<Integer> conflict() {
    return conflict;
  }

  /** Returns whether there are values between all bounds; also true where steps are used up. */
  boolean solve() {
    for (int i = 0; i < value.length; i++) {
      if (limits.areReversed(i)) {
        conflict = rows(ImmutableSet.of(limits.row(i, false), limits.row(i, true)));
        return false;
      }
      if (sums.get(i) == null && limits.isBeyond(i, false, value[i])) {
        move(i, limits.end(i, false));
      } else if (sums.get(i) == null && limits.isBeyond(i, true, value[i])) {
        move(i, limits.end(i, true));
      }
    }
    for (int broken = firstBroken(); broken >= 0; broken = firstBroken()) {
      boolean up = limits.isBeyond(broken, false, value[broken]);
      int helper = firstHelper(broken, up);
      if (helper < 0) {
        conflict = blocking(broken, up, limits.row(broken, !up));
        return false;
      }
      swap(broken, helper);
      move(broken, limits.end(broken, !up));
      if (steps.areUsedUp()) {
        return true;
      }
    }
    return true;
  }

  /** Returns the least or greatest value, which is then {@link #value}, after {@link #solve}. */
  Fraction extreme(int quantity, boolean greatest) {
    int helper = firstHelper(quantity, greatest);
    while (helper >= 0 && !steps.areUsedUp()) {
      push(helper, greatest == (coefficient(sumOf(quantity), helper).signum() > 0));
      helper = firstHelper(quantity, greatest);
    }
    if (sums.get(quantity) != null) {
      conflict = blocking(quantity, greatest, Limits.NO_ROW);
    }
    return value[quantity];
  }

  /** Moves a free quantity as far as its own bound and those of the dependent ones let it. */
  private void push(int free, boolean up) {
    int limit = free;
    Fraction room = room(free, up);
    for (int i = 0; i < value.length; i++) {
      Map<Integer, Fraction> sum = sums.get(i);
      Fraction factor = sum == null ? null : sum.get(free);
      Fraction own = factor == null ? null : room(i, up == (factor.signum() > 0));
      if (own != null && factor != null) {
        Fraction scaled = own.over(factor.signum() > 0 ? factor : factor.negate());
        if (room == null || scaled.compareTo(room) < 0) {
          room = scaled;
          limit = i;
        }
      }
    }
    if (room == null) {
      throw new IllegalStateException("quantity has no bound: quantity=" + free);
    }
    move(free, up ? value[free].plus(room) : value[free].minus(room));
    if (limit != free) {
      swap(limit, free);
    }
  }

  private @Nullable Fraction room(int quantity, boolean up) {
    return limits.room(quantity, up, value[quantity]);
  }

  private int firstBroken() {
    for (int i = 0; i < value.length; i++) {
      if (limits.isBeyond(i, false, value[i]) || limits.isBeyond(i, true, value[i])) {
        return i;
      }
    }
    return -1;
  }

  /** A free quantity is the sum of itself. */
  private Map<Integer, Fraction> sumOf(int quantity) {
    Map<Integer, Fraction> sum = sums.get(quantity);
    return sum == null ? Map.of(quantity, Fraction.ONE) : sum;
  }

  private static Fraction coefficient(Map<Integer, Fraction> sum, int free) {
    return sum.getOrDefault(free, Fraction.ZERO);
  }

  /** Returns the first free quantity that can still move {@code quantity} up or down; else -1. */
  private int firstHelper(int quantity, boolean up) {
    int first = -1;
    for (Map.Entry<Integer, Fraction> each : sumOf(quantity).entrySet()) {
      boolean rises = up == (each.getValue().signum() > 0);
      Fraction room = room(each.getKey(), rises);
      if ((room == null || room.signum() > 0) && (first < 0 || each.getKey() < first)) {
        first = each.getKey();
      }
    }
    return first;
  }

  /** Returns the rows that hold a dependent quantity where it is, and {@code own}. */
  private ImmutableSet<Integer> blocking(int quantity, boolean up, int own) {
    ImmutableSet.Builder<Integer> all = ImmutableSet.builder();
    all.add(own);
    Map<Integer, Fraction> sum = sums.get(quantity);
    if (sum != null) {
      sum.forEach((free, factor) -> all.add(limits.row(free, up == (factor.signum() > 0))));
    }
    return rows(all.build());
  }

  private static ImmutableSet<Integer> rows(ImmutableSet<Integer> reasons) {
    return reasons.stream()
        .filter(row -> row != Limits.NO_ROW)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void move(int free, @Nullable Fraction to) {
    Fraction by = to == null ? Fraction.ZERO : to.minus(value[free]);
    if (by.signum() != 0) {
      value[free] = value[free].plus(by);
      for (int i = 0; i < value.length; i++) {
        Map<Integer, Fraction> sum = sums.get(i);
        Fraction factor = sum == null ? null : sum.get(free);
        if (factor != null) {
          value[i] = value[i].plus(factor.times(by));
        }
      }
    }
  }

  /** Makes {@code dependent} free and {@code free} dependent; values stay. */
  private void swap(int dependent, int free) {
    Map<Integer, Fraction> old = sumOf(dependent);
    sums.set(dependent, null);
    Fraction factor = coefficient(old, free);
    old.remove(free);
    Map<Integer, Fraction> turned = new HashMap<>();
    old.forEach((each, by) -> turned.put(each, by.over(factor).negate()));
    turned.put(dependent, Fraction.ONE.over(factor));
    long cost = turned.size();
    for (Map<Integer, Fraction> sum : sums) {
      Fraction share = sum == null ? null : sum.remove(free);
      if (sum != null && share != null) {
        turned.forEach((each, by) -> add(sum, each, by.times(share)));
        cost += turned.size();
      }
    }
    sums.set(free, turned);
    steps.take(cost * COST);
  }

  private static void add(Map<Integer, Fraction> sum, int free, Fraction by) {
    sum.compute(
        free,
        (key, old) -> {
          Fraction now = old == null ? by : old.plus(by);
          return now.signum() == 0 ? null : now;
        });
  }
}
