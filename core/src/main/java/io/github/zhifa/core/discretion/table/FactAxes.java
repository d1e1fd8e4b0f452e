// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.Box;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.Lattice;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The axes on which ways stand: a number on its lattice, a choice among the values that the ways
 * name, a circumstance that is there or not.
 */
final class FactAxes {
  private static final String THERE = "有";
  private static final String NOT_THERE = "无";

  /** Stands for all values of a choice that no row names; no printed value is like it. */
  private static final String OTHER = "\u0000";

  private final ImmutableMap<FactKey, Axis> axes;

  private FactAxes(Map<FactKey, Axis> axes) {
    this.axes = ImmutableMap.copyOf(axes);
  }

  /**
   * Returns the axes of all that {@code ways} ask about, in printed order. A choice has the values
   * that they name: of others nothing can be missing.
   */
  static FactAxes of(Collection<AskedWay> ways) {
    return of(ways, ImmutableList.of());
  }

  /** Returns the same axes, on which a choice may have a value that no way names as well. */
  static FactAxes withOtherValues(Collection<AskedWay> ways) {
    return of(ways, ImmutableList.of(OTHER));
  }

  private static FactAxes of(Collection<AskedWay> ways, List<String> other) {
    Map<FactKey, Axis> axes = new LinkedHashMap<>();
    for (AskedWay way : ways) {
      for (FactKey key : way.keys()) {
        axes.computeIfAbsent(key, each -> axis(each, ways, other));
      }
    }
    return new FactAxes(axes);
  }

  private static Axis axis(FactKey key, Collection<AskedWay> ways, List<String> other) {
    String name = key.name().isEmpty() ? "—" : key.name();
    return switch (key.kind()) {
      case NUMBER -> Axis.of(name, key.lattice()).within(natural(key, ways));
      case CHOICE -> Axis.ofNames(name, values(key, ways, other));
      case CIRCUMSTANCE -> Axis.ofNames(name, NOT_THERE, THERE);
    };
  }

  private static String[] values(FactKey key, Collection<AskedWay> ways, List<String> other) {
    return Stream.concat(
            ways.stream().map(way -> way.choices().get(key)).filter(Objects::nonNull),
            other.stream())
        .distinct()
        .toArray(String[]::new);
  }

  /**
   * Nothing is below zero unless a row says so; what is measured is more than nothing and what is
   * counted begins with one unless a row speaks of none.
   */
  private static Range<BigDecimal> natural(FactKey key, Collection<AskedWay> ways) {
    ImmutableList<Range<BigDecimal>> ranges =
        ways.stream()
            .map(way -> way.numbers().get(key))
            .filter(Objects::nonNull)
            .collect(toImmutableList());
    if (ranges.stream().anyMatch(range -> reachesBelow(range, BigDecimal.ZERO))) {
      return Range.all();
    }
    Range<BigDecimal> some =
        key.lattice() == Lattice.WHOLE
            ? Range.atLeast(BigDecimal.ONE)
            : Range.greaterThan(BigDecimal.ZERO);
    boolean none =
        key.lattice() == Lattice.FEN
            || ranges.stream()
                .anyMatch(
                    range ->
                        (range.hasLowerBound() && range.contains(BigDecimal.ZERO))
                            || NumberRanges.common(range, some).isEmpty());
    return none ? Range.atLeast(BigDecimal.ZERO) : some;
  }

  private static boolean reachesBelow(Range<BigDecimal> range, BigDecimal value) {
    return range.hasLowerBound() && range.lowerEndpoint().compareTo(value) < 0;
  }

  ImmutableList<Axis> axes() {
    return axes.values().asList();
  }

  ImmutableList<FactKey> keys() {
    return axes.keySet().asList();
  }

  /** Returns the position of {@code key} among the axes. */
  int indexOf(FactKey key) {
    return keys().indexOf(key);
  }

  /** Returns the values for which {@code way} holds. */
  Box box(AskedWay way) {
    return box(cells(way));
  }

  /** Returns the conditions of {@code way} by what it asks about. */
  ImmutableMap<FactKey, Cell> cells(AskedWay way) {
    ImmutableMap.Builder<FactKey, Cell> cells = ImmutableMap.builder();
    way.numbers().forEach((key, range) -> cells.put(key, Cell.of(range)));
    way.choices().forEach((key, value) -> cells.put(key, choice(key, ImmutableList.of(value))));
    way.circumstances().forEach(key -> cells.put(key, there(key, true)));
    return cells.buildOrThrow();
  }

  /** Returns the condition that the choice {@code key} is one of {@code values}. */
  Cell choice(FactKey key, List<String> values) {
    return axis(key).oneOf(values.toArray(String[]::new));
  }

  /** Returns the condition that a circumstance is there, or is not. */
  Cell there(FactKey key, boolean isThere) {
    return axis(key).oneOf(isThere ? THERE : NOT_THERE);
  }

  /** Returns the box of {@code cells}; axes that are not among them may have any value. */
  Box box(Map<FactKey, Cell> cells) {
    return new Box(
        keys().stream().map(key -> cells.getOrDefault(key, Cell.any())).collect(toImmutableList()));
  }

  private Axis axis(FactKey key) {
    return Objects.requireNonNull(axes.get(key), "no axis for the key");
  }

  /** Returns the keys on which {@code box} is bounded. */
  ImmutableList<FactKey> bounded(Box box) {
    return keys().stream()
        .filter(key -> !box.cells().get(indexOf(key)).isAny())
        .collect(toImmutableList());
  }

  /** Returns what {@code cell} says of {@code key}, in the words of the table. */
  String text(FactKey key, Cell cell) {
    if (key.isNumber()) {
      return label(key) + NumberText.of(withoutNaturalEnd(key, cell.values().span()), key);
    }
    String values = String.join("/", axis(key).namesIn(cell));
    if (!key.isCircumstance()) {
      return label(key) + values;
    }
    return values.equals(THERE) ? key.name() : NOT_THERE + "“" + key.name() + "”";
  }

  /** 不足10平方米 is said without the nothing at which every area begins. */
  private Range<BigDecimal> withoutNaturalEnd(FactKey key, Range<BigDecimal> range) {
    Range<BigDecimal> domain = axis(key).domain();
    boolean natural =
        key.lattice() != Lattice.WHOLE
            && range.hasUpperBound()
            && range.hasLowerBound()
            && domain.hasLowerBound()
            && range.lowerEndpoint().compareTo(domain.lowerEndpoint()) == 0
            && range.lowerEndpoint().compareTo(range.upperEndpoint()) < 0;
    return natural ? Range.upTo(range.upperEndpoint(), range.upperBoundType()) : range;
  }

  /** Returns the values of {@code key} that {@code cell} allows, without their factor. */
  private static String label(FactKey key) {
    String between = key.isNumber() ? " " : "=";
    return key.name().isEmpty() ? "" : key.name() + between;
  }

  /** Returns the distinct texts of {@code texts}, one after the other. */
  static String join(Collection<String> texts) {
    return String.join("，", texts.stream().collect(toImmutableSet()));
  }
}
