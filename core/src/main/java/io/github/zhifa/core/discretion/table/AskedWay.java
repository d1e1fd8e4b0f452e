// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a row holds, its criteria sorted by what they ask about.
 *
 * @param row the row
 * @param numbers the numbers that are met, in the form of their lattice
 * @param choices the values that are met
 * @param circumstances the circumstances that must be there
 * @param columns what it asks in each column that it fills
 * @param ends on what it rests whether the ends of a number belong to it
 */
record AskedWay(
    FactRow row,
    ImmutableMap<FactKey, Range<BigDecimal>> numbers,
    ImmutableMap<FactKey, String> choices,
    ImmutableSet<FactKey> circumstances,
    ImmutableSetMultimap<String, FactKey> columns,
    ImmutableMap<FactKey, Way.Ends> ends) {

  /** Returns {@code way} of {@code row}; empty where it can never hold. */
  static Optional<AskedWay> of(FactRow row, Way way) {
    Sorted sorted = new Sorted();
    boolean possible = true;
    for (Way.Placed placed : way.criteria()) {
      possible &= sorted.add(placed);
    }
    return possible ? Optional.of(sorted.asWayOf(row)) : Optional.empty();
  }

  /** Criteria on their way to their places. */
  private static final class Sorted {
    private final Map<FactKey, Range<BigDecimal>> numbers = new LinkedHashMap<>();
    private final Map<FactKey, String> choices = new LinkedHashMap<>();
    private final Set<FactKey> circumstances = new LinkedHashSet<>();
    private final ImmutableSetMultimap.Builder<String, FactKey> columns =
        ImmutableSetMultimap.builder();
    private final Map<FactKey, Way.Ends> ends = new LinkedHashMap<>();

    /** Returns whether the criterion can be met together with those before it. */
    boolean add(Way.Placed placed) {
      FactKey key = FactKey.of(placed.criterion());
      columns.put(placed.column(), key);
      ends.put(key, placed.ends());
      return placed
          .criterion()
          .match(
              number -> addNumber(key, number),
              choice -> {
                String before = choices.put(key, choice.value());
                return before == null || before.equals(choice.value());
              },
              there -> {
                circumstances.add(key);
                return true;
              });
    }

    private boolean addNumber(FactKey key, NumberCriterion number) {
      Range<BigDecimal> before = numbers.getOrDefault(key, Range.all());
      Optional<Range<BigDecimal>> both =
          NumberRanges.of(number)
              .map(key.lattice()::canonical)
              .flatMap(range -> NumberRanges.common(range, before));
      both.ifPresent(range -> numbers.put(key, range));
      return both.isPresent();
    }

    AskedWay asWayOf(FactRow row) {
      return new AskedWay(
          row,
          ImmutableMap.copyOf(numbers),
          ImmutableMap.copyOf(choices),
          ImmutableSet.copyOf(circumstances),
          columns.build(),
          ImmutableMap.copyOf(ends));
    }
  }

  int place() {
    return row.place();
  }

  /** Returns the numbers and choices that it asks about. */
  ImmutableSet<FactKey> asked() {
    return Sets.union(numbers.keySet(), choices.keySet()).immutableCopy();
  }

  /** Returns all that it asks about. */
  ImmutableSet<FactKey> keys() {
    return Sets.union(asked(), circumstances).immutableCopy();
  }

  /** Returns the same without any circumstance. */
  AskedWay withoutCircumstances() {
    return new AskedWay(row, numbers, choices, ImmutableSet.of(), columns, ends);
  }

  /**
   * Returns whether numbers and choices can meet both this and {@code other}, but for {@code key}.
   */
  boolean meetsBut(FactKey key, AskedWay other) {
    return numbers.keySet().stream()
            .filter(each -> !each.equals(key))
            .allMatch(each -> meet(numbers.get(each), other.numbers.get(each)))
        && choices.keySet().stream()
            .filter(each -> !each.equals(key))
            .allMatch(each -> isSame(choices.get(each), other.choices.get(each)));
  }

  private static boolean meet(@Nullable Range<BigDecimal> one, @Nullable Range<BigDecimal> other) {
    return one == null || other == null || NumberRanges.common(one, other).isPresent();
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }
}
