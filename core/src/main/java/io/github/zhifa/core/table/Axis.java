// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One column of conditions: a quantity, or a choice among named values. A named value stands for
 * its position, from 0, so that every value of every axis is a number.
 *
 * @param name what the column is about; not empty
 * @param lattice the values that the quantity can take; of named values {@link Lattice#WHOLE}
 * @param domain the values that can occur at all; no row need cover what lies outside
 * @param names the named values, in the order of their positions; empty for a quantity
 */
public record Axis(
    String name, Lattice lattice, Range<BigDecimal> domain, ImmutableList<String> names) {

  /**
   * Checks the axis.
   *
   * @throws IllegalArgumentException if the name is empty, if a value is named twice, or if the
   *     domain has no value
   */
  public Axis {
    checkArgument(!name.isEmpty(), "axis has no name");
    checkArgument(Set.copyOf(names).size() == names.size(), "value named twice: names=%s", names);
    checkArgument(!lattice.canonical(domain).isEmpty(), "domain has no value: domain=%s", domain);
  }

  /** Returns the axis of a quantity without bounds. */
  public static Axis of(String name, Lattice lattice) {
    return new Axis(name, lattice, Range.all(), ImmutableList.of());
  }

  /**
   * Returns the axis of a choice among {@code names}, which have no order: each is next to each.
   *
   * @throws IllegalArgumentException if there is none, or one stands twice
   */
  public static Axis ofNames(String name, String... names) {
    Range<BigDecimal> positions =
        Range.closedOpen(BigDecimal.ZERO, BigDecimal.valueOf(names.length));
    return new Axis(name, Lattice.WHOLE, positions, ImmutableList.copyOf(names));
  }

  /** Returns the same axis, on which no value outside {@code bounds} can occur. */
  public Axis within(Range<BigDecimal> bounds) {
    return new Axis(name, lattice, domain.intersection(bounds), names);
  }

  /** Returns whether the values are named. */
  public boolean isNamed() {
    return !names.isEmpty();
  }

  /**
   * Returns the condition that the value is one of {@code chosen}.
   *
   * @throws IllegalArgumentException if one is not a name of this axis
   */
  public Cell oneOf(String... chosen) {
    ImmutableList<Range<BigDecimal>> positions =
        ImmutableList.copyOf(chosen).stream()
            .map(each -> Range.singleton(position(each)))
            .collect(toImmutableList());
    return Cell.ofAll(positions);
  }

  /**
   * Returns the number that stands for a named value.
   *
   * @throws IllegalArgumentException if it is not a name of this axis
   */
  public BigDecimal position(String named) {
    int position = names.indexOf(named);
    checkArgument(position >= 0, "not a value of axis %s: value=%s", name, named);
    return BigDecimal.valueOf(position);
  }

  /** Returns the names that {@code cell} allows, in order; none where the values have no names. */
  public ImmutableList<String> namesIn(Cell cell) {
    return IntStream.range(0, names.size())
        .filter(position -> cell.values().contains(BigDecimal.valueOf(position)))
        .mapToObj(names::get)
        .collect(toImmutableList());
  }

  /** Returns {@code value} in plain digits, or the name that it stands for. */
  public String print(BigDecimal value) {
    return isNamed() ? names.get(value.intValueExact()) : value.toPlainString();
  }
}
