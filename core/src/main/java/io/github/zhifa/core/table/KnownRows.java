// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import io.github.zhifa.core.table.Grid.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The row that decides in each combination of bins, where it is the same for all slots there; so in
 * all combinations of a table with few slots, and in those of most values of a larger one.
 */
final class KnownRows {
  /** No row holds in any slot of the combination. */
  static final int NONE = -1;

  /** The slots of the combination do not have the same row, or it was not looked for. */
  static final int DIFFERENT = -2;

  /** So many parts are looked at beforehand, about half a second; then the rest stays unknown. */
  private static final long MOST_LOOKS = 1 << 27;

  /** For each axis and slot, what it adds to the number of the combination. */
  private final int[][] steps;

  private final int[] rows;

  private KnownRows(int[][] steps, int[] rows) {
    this.steps = steps;
    this.rows = rows;
  }

  /** Returns what is known of {@code parts}, which stand in the order of their ranks. */
  static KnownRows of(List<Scale> scales, List<Part> parts, int most) {
    Bins bins = Bins.of(scales, parts, most);
    int[][] steps = new int[bins.axes()][];
    int combinations = 1;
    for (int axis = 0; axis < steps.length; axis++) {
      int[] ends = bins.ends(axis);
      steps[axis] = new int[scales.get(axis).slots()];
      for (int bin = 1; bin < ends.length; bin++) {
        Arrays.fill(steps[axis], ends[bin - 1], ends[bin], bin * combinations);
      }
      combinations *= ends.length;
    }
    int[] rows = new int[combinations];
    Arrays.fill(rows, DIFFERENT);
    new Filling(parts, bins, rows).fill();
    return new KnownRows(steps, rows);
  }

  /** Returns what {@code slot} of {@code axis} adds to the number of the combination. */
  int step(int axis, int slot) {
    return steps[axis][slot];
  }

  /** Returns the row of a combination, {@link #NONE} or {@link #DIFFERENT}. */
  int row(int combination) {
    return rows[combination];
  }

  /** Goes through the combinations, last axis outermost, with the parts that hold there. */
  private static final class Filling {
    private final List<Part> parts;
    private final Bins bins;
    private final int[] rows;
    private int combination;
    private long looks = MOST_LOOKS;

    Filling(List<Part> parts, Bins bins, int[] rows) {
      this.parts = parts;
      this.bins = bins;
      this.rows = rows;
    }

    void fill() {
      fill(bins.axes(), IntStream.range(0, parts.size()).toArray());
    }

    /**
     * Fills the combinations of the first {@code axes}. The places of parts ascend; a part that
     * holds in only some slots of the bins chosen so far stands there as its complement.
     */
    private void fill(int axes, int[] places) {
      if (axes == 0) {
        rows[combination++] = row(places);
        return;
      }
      int[] ends = bins.ends(axes - 1);
      int low = 0;
      for (int i = 0; i < ends.length && looks >= 0; i++) {
        fill(axes - 1, holding(places, axes - 1, low, ends[i]));
        low = ends[i];
      }
    }

    private int[] holding(int[] places, int axis, int low, int high) {
      looks -= places.length;
      int[] held = new int[places.length];
      int count = 0;
      for (int entry : places) {
        int place = Math.max(entry, ~entry);
        int[] box = parts.get(place).box();
        if (box[2 * axis] < high && low < box[2 * axis + 1]) {
          boolean throughout = box[2 * axis] <= low && high <= box[2 * axis + 1];
          held[count++] = throughout ? entry : ~place;
        }
      }
      return Arrays.copyOf(held, count);
    }

    /** The first row of the greatest rank, unless it holds in some of the slots only. */
    private int row(int[] places) {
      if (places.length == 0) {
        return NONE;
      }
      int row = Integer.MAX_VALUE;
      for (int entry : places) {
        Part part = parts.get(Math.max(entry, ~entry));
        if (row != Integer.MAX_VALUE && part.rank() != parts.get(places[0]).rank()) {
          return row;
        }
        if (part.row() < row && entry < 0) {
          return DIFFERENT;
        }
        row = Math.min(row, part.row());
      }
      return row;
    }
  }
}
