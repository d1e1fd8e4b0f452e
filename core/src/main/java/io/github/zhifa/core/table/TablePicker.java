// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Grid.Part;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table prepared for many questions; it may be asked by several threads at once. For most values
 * the row is known beforehand, for all where the axes have few values that differ. For the others
 * there is a bit for each stretch of each axis and each row, so that memory grows with the square
 * of the number of rows: for 4,000 rows on three axes some megabytes.
 */
public final class TablePicker {
  private static final int MOST_KNOWN = 1 << 20;

  private final int[] rowOf;
  private final int[] rankOf;

  /** Whether no other box of the same rank, of a row that stands before, meets a box. */
  private final boolean[] isFirst;

  private final Ruler[] rulers;
  private final KnownRows known;
  private final PartIndex index;
  private final OptionalInt[] answers;

  private TablePicker(Grid grid, int mostKnown) {
    ImmutableList<Part> parts = PartOrder.of(grid.parts());
    this.rowOf = parts.stream().mapToInt(Part::row).toArray();
    this.rankOf = parts.stream().mapToInt(Part::rank).toArray();
    this.isFirst = new boolean[rowOf.length];
    for (int place = 0; place < isFirst.length; place++) {
      Part part = parts.get(place);
      isFirst[place] =
          grid.meeting(part.box()).stream()
              .noneMatch(other -> other.rank() == part.rank() && other.row() < part.row());
    }
    this.rulers = grid.scales().stream().map(Ruler::new).toArray(Ruler[]::new);
    this.known = KnownRows.of(grid.scales(), parts, mostKnown);
    this.index = new PartIndex(grid.scales(), parts);
    this.answers =
        IntStream.range(0, grid.table().rows().size())
            .mapToObj(OptionalInt::of)
            .toArray(OptionalInt[]::new);
  }

  /** Returns the picker of {@code table}. */
  public static TablePicker of(DecisionTable table) {
    return of(table, MOST_KNOWN);
  }

  /** Returns the picker that knows the rows of at most {@code mostKnown} combinations. */
  static TablePicker of(DecisionTable table, int mostKnown) {
    return new TablePicker(new Grid(table), mostKnown);
  }

  private int rowAt(int[] slots) {
    int first = index.first(slots, 0);
    if (first < 0 || isFirst[first]) {
      return first < 0 ? -1 : rowOf[first];
    }
    int row = rowOf[first];
    for (int at = next(slots, first); at >= 0; at = next(slots, at)) {
      row = Math.min(row, rowOf[at]);
    }
    return row;
  }

  /** Returns the next box of the same rank that holds; -1 if there is none. */
  private int next(int[] slots, int place) {
    int next = place < 0 ? -1 : index.first(slots, place + 1);
    return next < 0 || rankOf[next] != rankOf[place] ? -1 : next;
  }

  /**
   * Returns the row that decides for the values, one for each axis: of the rows of the greatest
   * rank that hold, the first. Empty where none holds; no row holds for a value that is not on its
   * axis.
   *
   * @throws IllegalArgumentException if there is not one value for each axis
   */
  public OptionalInt pick(BigDecimal... values) {
    checkCount(values.length);
    int combination = 0;
    int[] slots = new int[rulers.length];
    for (int axis = 0; axis < rulers.length; axis++) {
      int slot = rulers[axis].slot(values[axis]);
      if (slot < 0) {
        return OptionalInt.empty();
      }
      slots[axis] = slot;
      combination += known.step(axis, slot);
    }
    return answer(combination, slots);
  }

  /**
   * Returns the row that decides for whole numbers, as {@link #pick(BigDecimal...)} does.
   *
   * @throws IllegalArgumentException if there is not one value for each axis
   */
  public OptionalInt pick(long... values) {
    checkCount(values.length);
    int combination = 0;
    int[] slots = new int[rulers.length];
    for (int axis = 0; axis < rulers.length; axis++) {
      int slot = rulers[axis].slot(values[axis]);
      if (slot < 0) {
        return OptionalInt.empty();
      }
      slots[axis] = slot;
      combination += known.step(axis, slot);
    }
    return answer(combination, slots);
  }

  /**
   * Returns the rows of the greatest rank that hold for the values, one for each axis, in the order
   * of the table; more than one where rows overlap or touch.
   *
   * @throws IllegalArgumentException if there is not one value for each axis
   */
  public ImmutableList<Integer> pickAll(BigDecimal... values) {
    checkCount(values.length);
    int[] slots = new int[rulers.length];
    for (int axis = 0; axis < slots.length; axis++) {
      slots[axis] = rulers[axis].slot(values[axis]);
      if (slots[axis] < 0) {
        return ImmutableList.of();
      }
    }
    return IntStream.iterate(index.first(slots, 0), at -> at >= 0, at -> next(slots, at))
        .map(at -> rowOf[at])
        .sorted()
        .distinct()
        .boxed()
        .collect(toImmutableList());
  }

  private OptionalInt answer(int combination, int[] slots) {
    int row = known.row(combination);
    if (row == KnownRows.DIFFERENT) {
      row = rowAt(slots);
    }
    return row < 0 ? OptionalInt.empty() : answers[row];
  }

  private void checkCount(int values) {
    checkArgument(
        values == rulers.length,
        "not one value for each axis: axes=%s, values=%s",
        rulers.length,
        values);
  }
}
