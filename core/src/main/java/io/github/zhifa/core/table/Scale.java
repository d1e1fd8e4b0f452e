// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;

/**
 * An axis cut wherever a row begins or ends: between two cuts all values are alike to all rows. A
 * slot is what lies between two neighbouring cuts; an interval of the axis is an interval of slots,
 * the lower one included, the upper one excluded.
 */
final class Scale {
  private final Axis axis;
  private final ImmutableList<Cut> cuts;

  private Scale(Axis axis, ImmutableList<Cut> cuts) {
    this.axis = axis;
    this.cuts = cuts;
  }

  /** Returns {@code axis} with the cuts that {@code cells} make in its domain. */
  static Scale of(Axis axis, Collection<Cell> cells) {
    Range<BigDecimal> domain = axis.lattice().canonical(axis.domain());
    Cut least = Cut.below(domain);
    Cut most = Cut.above(domain);
    Stream<Cut> made =
        cells.stream()
            .flatMap(cell -> cell.values().asRanges().stream())
            .map(axis.lattice()::canonical)
            .flatMap(range -> Stream.of(Cut.below(range), Cut.above(range)))
            .filter(cut -> cut.compareTo(least) > 0 && cut.compareTo(most) < 0);
    return new Scale(
        axis,
        Stream.concat(Stream.of(least, most), made)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Cut::compareTo))
            .asList());
  }

  Axis axis() {
    return axis;
  }

  ImmutableList<Cut> cuts() {
    return cuts;
  }

  /** The number of slots. */
  int slots() {
    return cuts.size() - 1;
  }

  /** Returns the slots that {@code cell} allows, as few intervals as can be, in order. */
  ImmutableList<int[]> runs(Cell cell) {
    ImmutableList.Builder<int[]> runs = ImmutableList.builder();
    int[] last = {0, 0};
    for (Range<BigDecimal> range : cell.values().asRanges()) {
      Range<BigDecimal> canonical = axis.lattice().canonical(range);
      int low = slot(Cut.below(canonical));
      int high = slot(Cut.above(canonical));
      if (low < high && low == last[1] && last[0] < last[1]) {
        last[1] = high;
      } else if (low < high) {
        last = new int[] {low, high};
        runs.add(last);
      }
    }
    return runs.build();
  }

  /** The slot that begins at {@code cut}; what lies outside the domain is drawn to its end. */
  private int slot(Cut cut) {
    int found = Collections.binarySearch(cuts, cut);
    return found >= 0 ? found : Math.min(-found - 1, slots());
  }

  /** Returns whether the slots hold one number of a measured quantity and no other. */
  boolean isOneMeasuredNumber(int low, int high) {
    Cut below = cuts.get(low);
    Cut above = cuts.get(high);
    if (!axis.lattice().isMeasured() || !below.isFinite() || !above.isFinite()) {
      return false;
    }
    BigDecimal width = above.value().subtract(below.value());
    return above.after() == below.after()
        ? axis.lattice() != Lattice.CONTINUOUS && width.compareTo(axis.lattice().step()) == 0
        : width.signum() == 0;
  }

  /** Returns the values in slots, for people: both ends included where that can be said. */
  Cell cell(int low, int high) {
    if (low == 0 && high == slots()) {
      return Cell.any();
    }
    return Cell.of(range(cuts.get(low), cuts.get(high)));
  }

  private Range<BigDecimal> range(Cut below, Cut above) {
    Range<BigDecimal> from =
        !below.isFinite()
            ? Range.all()
            : below.after() ? Range.greaterThan(below.value()) : Range.atLeast(below.value());
    return above.isFinite() ? from.intersection(upTo(above)) : from;
  }

  private Range<BigDecimal> upTo(Cut above) {
    if (axis.lattice() != Lattice.CONTINUOUS) {
      return Range.atMost(axis.lattice().lastBefore(above.value()));
    }
    return above.after() ? Range.atMost(above.value()) : Range.lessThan(above.value());
  }

  /** Returns the smallest value in slots, or the one that {@link Region} promises. */
  BigDecimal witness(int low, int high) {
    Cut below = cuts.get(low);
    Cut above = cuts.get(high);
    if (below.isFinite()) {
      return below.after() ? justAfter(below.value(), cuts.get(low + 1)) : below.value();
    }
    if (above.isBelow(BigDecimal.ZERO)) {
      return above.after() ? above.value() : lastBefore(above.value());
    }
    return BigDecimal.ZERO;
  }

  private BigDecimal lastBefore(BigDecimal end) {
    return axis.lattice() == Lattice.CONTINUOUS
        ? end.subtract(BigDecimal.ONE)
        : axis.lattice().lastBefore(end);
  }

  /** The first of value + 1, value + 0.1, value + 0.01 and so on in the slot after the value. */
  private static BigDecimal justAfter(BigDecimal value, Cut above) {
    BigDecimal more = BigDecimal.ONE;
    while (above.isBelow(value.add(more))) {
      more = more.movePointLeft(1);
    }
    return value.add(more);
  }

  /** Returns all scales of a table. */
  static ImmutableList<Scale> of(DecisionTable table) {
    ImmutableList.Builder<Scale> scales = ImmutableList.builder();
    for (int i = 0; i < table.axes().size(); i++) {
      int axis = i;
      ImmutableList<Cell> column =
          table.rows().stream()
              .flatMap(row -> row.boxes().stream())
              .map(box -> box.cells().get(axis))
              .collect(toImmutableList());
      scales.add(of(table.axes().get(axis), column));
    }
    return scales.build();
  }
}
