// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a start and one level of each factor can add up to. Sums are added factor by factor, equal
 * ones counted together, so that ten factors of ten levels cost as many steps as there are
 * different sums and not 10,000,000,000.
 */
public final class ReachableSums {
  /** Enough for sums of percentages with three decimals. */
  public static final int MOST_SUMS = 1_000_000;

  /**
   * One level of each factor.
   *
   * @param sum the start and the weights of these levels
   * @param levels the level of each factor, from 0, in the order of the factors
   */
  public record Combination(BigDecimal sum, ImmutableList<Integer> levels) {}

  private final BigDecimal start;
  private final ImmutableList<ImmutableList<BigDecimal>> factors;
  private final int decimals;

  /** The sums of the start and the factors from one on, and in how many ways each comes about. */
  private final List<Map<Long, BigInteger>> from = new ArrayList<>();

  private ReachableSums(BigDecimal start, ImmutableList<ImmutableList<BigDecimal>> factors) {
    this.start = start;
    this.factors = factors;
    this.decimals =
        Math.max(
            0,
            Stream.concat(Stream.of(start), factors.stream().flatMap(List::stream))
                .mapToInt(BigDecimal::scale)
                .max()
                .getAsInt());
  }

  /**
   * Returns the sums of {@code start} and one of the weights of each factor. If there are more than
   * {@code mostSums} different ones at any step, the sums are not known, but the least and the
   * greatest one are.
   *
   * @throws IllegalArgumentException if a factor has no level
   * @throws ArithmeticException if a sum has more than 18 digits
   */
  public static ReachableSums of(
      BigDecimal start, List<? extends List<BigDecimal>> factors, int mostSums) {
    checkArgument(factors.stream().noneMatch(List::isEmpty), "factor has no level: %s", factors);
    ReachableSums sums =
        new ReachableSums(
            start, factors.stream().map(ImmutableList::copyOf).collect(toImmutableList()));
    sums.add(mostSums);
    return sums;
  }

  private void add(int mostSums) {
    from.add(Map.of(units(start), BigInteger.ONE));
    for (ImmutableList<BigDecimal> factor : factors.reverse()) {
      Map<Long, BigInteger> more = new HashMap<>();
      for (Map.Entry<Long, BigInteger> sum : from.get(0).entrySet()) {
        for (BigDecimal weight : factor) {
          more.merge(Math.addExact(sum.getKey(), units(weight)), sum.getValue(), BigInteger::add);
        }
        if (more.size() > mostSums) {
          from.clear();
          return;
        }
      }
      from.add(0, more);
    }
  }

  private long units(BigDecimal value) {
    return value.setScale(decimals).unscaledValue().longValueExact();
  }

  /** Returns whether all sums are known. */
  public boolean isComplete() {
    return !from.isEmpty();
  }

  /** Returns the least sum, with the first of the levels of each factor that are least. */
  public Combination least() {
    return extreme(Comparator.reverseOrder());
  }

  /** Returns the greatest sum, with the first of the levels of each factor that are greatest. */
  public Combination greatest() {
    return extreme(Comparator.naturalOrder());
  }

  private Combination extreme(Comparator<BigDecimal> order) {
    ImmutableList<BigDecimal> weights =
        factors.stream()
            .map(factor -> factor.stream().max(order).orElseThrow())
            .collect(toImmutableList());
    ImmutableList.Builder<Integer> levels = ImmutableList.builder();
    for (int i = 0; i < weights.size(); i++) {
      levels.add(levelOf(weights.get(i), factors.get(i)));
    }
    return new Combination(weights.stream().reduce(start, BigDecimal::add), levels.build());
  }

  private static int levelOf(BigDecimal weight, ImmutableList<BigDecimal> factor) {
    int level = 0;
    while (factor.get(level).compareTo(weight) != 0) {
      level++;
    }
    return level;
  }

  /** Returns each sum with the number of combinations that give it; empty if not complete. */
  public Optional<ImmutableSortedMap<BigDecimal, BigInteger>> sums() {
    return sums(Range.all());
  }

  /**
   * Returns each sum as counted, with the number of combinations that give it; empty if not
   * complete.
   *
   * @param counted from the floor to the cap, where there are any; what lies outside is drawn to
   *     the nearer end, whether or not the end is included
   */
  public Optional<ImmutableSortedMap<BigDecimal, BigInteger>> sums(Range<BigDecimal> counted) {
    if (!isComplete()) {
      return Optional.empty();
    }
    SortedMap<BigDecimal, BigInteger> sums = new TreeMap<>();
    from.get(0)
        .forEach((sum, ways) -> sums.merge(drawn(value(sum), counted), ways, BigInteger::add));
    return Optional.of(ImmutableSortedMap.copyOfSorted(sums));
  }

  private static BigDecimal drawn(BigDecimal sum, Range<BigDecimal> counted) {
    BigDecimal raised = counted.hasLowerBound() ? sum.max(counted.lowerEndpoint()) : sum;
    return counted.hasUpperBound() ? raised.min(counted.upperEndpoint()) : raised;
  }

  private BigDecimal value(long units) {
    return BigDecimal.valueOf(units, decimals);
  }

  /**
   * Returns the combination with the least sum in {@code range}, of several the one with the first
   * levels. If the sums are not complete, one in the range where the least or the greatest sum is
   * one, though there may be a smaller one; the answer is none only where that is certain.
   */
  public Answer<Combination> leastIn(Range<BigDecimal> range) {
    Combination least = least();
    if (range.contains(least.sum())) {
      return new Answer<>(ImmutableList.of(least), true);
    }
    if (isComplete()) {
      return new Answer<>(
          from.get(0).keySet().stream()
              .filter(units -> range.contains(value(units)))
              .min(Comparator.naturalOrder())
              .map(this::combination)
              .map(ImmutableList::of)
              .orElse(ImmutableList.of()),
          true);
    }
    Combination greatest = greatest();
    return range.contains(greatest.sum())
        ? new Answer<>(ImmutableList.of(greatest), false)
        : new Answer<>(ImmutableList.of(), !meet(range, least.sum(), greatest.sum()));
  }

  private static boolean meet(Range<BigDecimal> range, BigDecimal least, BigDecimal greatest) {
    Range<BigDecimal> sums = Range.closed(least, greatest);
    return range.isConnected(sums) && !range.intersection(sums).isEmpty();
  }

  /** Walks from the first factor to the last, by the first level from which the rest can be had. */
  private Combination combination(long sum) {
    ImmutableList.Builder<Integer> levels = ImmutableList.builder();
    long rest = sum;
    for (int i = 0; i < factors.size(); i++) {
      int level = 0;
      while (!from.get(i + 1).containsKey(rest - units(factors.get(i).get(level)))) {
        level++;
      }
      levels.add(level);
      rest -= units(factors.get(i).get(level));
    }
    return new Combination(value(sum), levels.build());
  }

  /** Returns how many combinations have a sum in {@code range}; empty if not complete. */
  public Optional<BigInteger> countIn(Range<BigDecimal> range) {
    return isComplete()
        ? Optional.of(
            from.get(0).entrySet().stream()
                .filter(sum -> range.contains(value(sum.getKey())))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add))
        : Optional.empty();
  }
}
