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
  /** The reason of a bound that no row brings. */
  static final int NO_ROW = -1;

  /** What an operation on fractions costs beside one on whole numbers of 64 bits. */
  private static final int COST = 20;

  private final Steps steps;
  private final Fraction[] value;
  private final @Nullable Fraction[] least;
  private final @Nullable Fraction[] most;
  private final int[] leastRow;
  private final int[] mostRow;

  /** The sum that each dependent quantity is; null for the others. */
  private final List<@Nullable Map<Integer, Fraction>> sums = new ArrayList<>();

  private ImmutableSet<Integer> conflict = ImmutableSet.of();

  Tableau(int unknowns, List<Map<Integer, Fraction>> definitions, Steps steps) {
    int size = unknowns + definitions.size();
    this.steps = steps;
    this.value = new Fraction[size];
    this.least = new Fraction[size];
    this.most = new Fraction[size];
    this.leastRow = new int[size];
    this.mostRow = new int[size];
    Arrays.fill(value, Fraction.ZERO);
    for (int i = 0; i < unknowns; i++) {
      sums.add(null);
    }
    definitions.forEach(each -> sums.add(new HashMap<>(each)));
  }

  /** Takes all bounds away. */
  void free() {
    Arrays.fill(least, null);
    Arrays.fill(most, null);
  }

  void raiseLeast(int quantity, Fraction bound, int row) {
    Fraction old = least[quantity];
    if (old == null || old.compareTo(bound) < 0) {
      least[quantity] = bound;
      leastRow[quantity] = row;
    }
  }

  void lowerMost(int quantity, Fraction bound, int row) {
    Fraction old = most[quantity];
    if (old == null || old.compareTo(bound) > 0) {
      most[quantity] = bound;
      mostRow[quantity] = row;
    }
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
      Fraction low = least[i];
      Fraction high = most[i];
      if (low != null && high != null && low.compareTo(high) > 0) {
        conflict = rows(ImmutableSet.of(leastRow[i], mostRow[i]));
        return false;
      }
      if (sums.get(i) == null && isBelow(i)) {
        move(i, low);
      } else if (sums.get(i) == null && isAbove(i)) {
        move(i, high);
      }
    }
    for (int broken = firstBroken(); broken >= 0; broken = firstBroken()) {
      boolean up = isBelow(broken);
      int helper = firstHelper(broken, up);
      if (helper < 0) {
        conflict = blocking(broken, up, up ? leastRow[broken] : mostRow[broken]);
        return false;
      }
      swap(broken, helper);
      move(broken, up ? least[broken] : most[broken]);
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
      conflict = blocking(quantity, greatest, NO_ROW);
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
    Fraction end = up ? most[quantity] : least[quantity];
    if (end == null) {
      return null;
    }
    return up ? end.minus(value[quantity]) : value[quantity].minus(end);
  }

  private boolean isBelow(int quantity) {
    Fraction low = least[quantity];
    return low != null && value[quantity].compareTo(low) < 0;
  }

  private boolean isAbove(int quantity) {
    Fraction high = most[quantity];
    return high != null && value[quantity].compareTo(high) > 0;
  }

  private int firstBroken() {
    for (int i = 0; i < value.length; i++) {
      if (isBelow(i) || isAbove(i)) {
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
      sum.forEach(
          (free, factor) -> all.add(up == (factor.signum() > 0) ? mostRow[free] : leastRow[free]));
    }
    return rows(all.build());
  }

  private static ImmutableSet<Integer> rows(ImmutableSet<Integer> reasons) {
    return reasons.stream().filter(row -> row != NO_ROW).collect(ImmutableSet.toImmutableSet());
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
