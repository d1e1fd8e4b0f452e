// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** What the units of a table come to at the end of a day. */
public final class StaffingSums {
  private final LocalDate day;
  private final StaffingIndex index;
  private final PostCount[] counts;

  StaffingSums(LocalDate day, StaffingIndex index, PostCount[] counts) {
    this.day = day;
    this.index = index;
    this.counts = counts;
  }

  /** Returns the day. */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the units and kinds that have posts or people, in the order of the table, then of
   * kinds.
   */
  public ImmutableList<UnitCount> rows() {
    ImmutableList.Builder<UnitCount> rows = ImmutableList.builder();
    for (int cell = 0; cell < counts.length; cell++) {
      if (!counts[cell].equals(PostCount.NONE)) {
        rows.add(new UnitCount(index.unitOf(cell), index.kindOf(cell), counts[cell]));
      }
    }
    return rows.build();
  }

  /** Returns all units and kinds together. */
  public PostCount total() {
    PostCount total = PostCount.NONE;
    for (PostCount count : counts) {
      total = total.plus(count);
    }
    return total;
  }

  /** Returns the sum of each unit over all kinds, by its key, in the order of the table. */
  public ImmutableMap<String, PostCount> byUnit() {
    Map<String, PostCount> sums = new LinkedHashMap<>();
    index.units().forEach(unit -> sums.put(unit.id(), PostCount.NONE));
    return sums(sums, cell -> Optional.of(index.unitOf(cell).id()));
  }

  /** Returns the sum of each kind over all units. */
  public ImmutableMap<LedgerKind, PostCount> byKind() {
    Map<LedgerKind, PostCount> sums = new LinkedHashMap<>();
    index.kinds().forEach(kind -> sums.put(kind, PostCount.NONE));
    return sums(sums, cell -> Optional.of(index.kindOf(cell)));
  }

  /** Returns the sum of each level that has units with posts or people, from the top. */
  public ImmutableMap<AgencyLevel, PostCount> byLevel() {
    return sums(new EnumMap<>(AgencyLevel.class), cell -> Optional.of(index.unitOf(cell).level()));
  }

  /**
   * Returns the sum of the units in each division of {@code level}, by its code. Units of greater
   * divisions, and those whose division is not known, are in none.
   */
  public ImmutableMap<DivisionCode, PostCount> byArea(AgencyLevel level) {
    return sums(
        new TreeMap<>(Comparator.comparing(DivisionCode::digits)),
        cell -> index.divisionOf(cell).flatMap(code -> DivisionAreas.at(code, level)));
  }

  /** Returns the sum of {@code kind} over the units in {@code area}. */
  public PostCount of(DivisionCode area, LedgerKind kind) {
    PostCount sum = PostCount.NONE;
    for (int cell : index.cellsIn(area, kind)) {
      sum = sum.plus(counts[cell]);
    }
    return sum;
  }

  private <K> ImmutableMap<K, PostCount> sums(
      Map<K, PostCount> into, IntFunction<Optional<K>> keyOf) {
    for (int cell = 0; cell < counts.length; cell++) {
      PostCount count = counts[cell];
      keyOf.apply(cell).ifPresent(key -> into.merge(key, count, PostCount::plus));
    }
    return ImmutableMap.copyOf(into);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StaffingSums sums && day.equals(sums.day) && rows().equals(sums.rows());
  }

  @Override
  public int hashCode() {
    return rows().hashCode();
  }

  @Override
  public String toString() {
    return day + " " + total();
  }
}
