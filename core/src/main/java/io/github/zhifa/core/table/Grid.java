// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table in slots. The boxes stand in an order of their own, so that nothing that is found depends
 * on the order of the rows.
 */
final class Grid {
  /** A box of a row. */
  static final class Part {
    private final int[] box;
    private final int row;
    private final int rank;

    private Part(int[] box, int row, int rank) {
      this.box = box;
      this.row = row;
      this.rank = rank;
    }

    int[] box() {
      return box;
    }

    int row() {
      return row;
    }

    int rank() {
      return rank;
    }
  }

  private final DecisionTable table;
  private final ImmutableList<Scale> scales;
  private final Part[] parts;
  private final int greatestRank;

  Grid(DecisionTable table) {
    this.table = table;
    this.scales = Scale.of(table);
    List<Part> found = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Box box : table.rows().get(row).boxes()) {
        addParts(box, row, found);
      }
    }
    found.sort(Comparator.comparing(Part::box, Slots::compare).thenComparing(Part::row));
    this.parts = found.toArray(Part[]::new);
    this.greatestRank = found.stream().mapToInt(Part::rank).max().orElse(0);
  }

  /** A cell of several intervals makes several boxes. */
  private void addParts(Box box, int row, List<Part> found) {
    List<ImmutableList<int[]>> runs = new ArrayList<>();
    for (int axis = 0; axis < scales.size(); axis++) {
      runs.add(scales.get(axis).runs(box.cells().get(axis)));
    }
    for (List<int[]> choice : Lists.cartesianProduct(runs)) {
      int[] slots = choice.stream().flatMapToInt(IntStream::of).toArray();
      found.add(new Part(slots, row, table.rows().get(row).rank()));
    }
  }

  DecisionTable table() {
    return table;
  }

  ImmutableList<Scale> scales() {
    return scales;
  }

  Part[] parts() {
    return parts;
  }

  int axes() {
    return scales.size();
  }

  /** Returns the parts that meet {@code box}, which stand in the order of their lower ends. */
  List<Part> meeting(int[] box) {
    List<Part> meeting = new ArrayList<>();
    for (int i = 0; i < parts.length && parts[i].box[0] < box[1]; i++) {
      if (Slots.meet(parts[i].box, box)) {
        meeting.add(parts[i]);
      }
    }
    return meeting;
  }

  /** Returns the greatest rank of a row that holds anywhere. */
  int greatestRank() {
    return greatestRank;
  }

  /** Returns the boxes of each row. */
  ImmutableList<ImmutableList<int[]>> boxesByRow() {
    ImmutableList<ImmutableList.Builder<int[]>> boxes =
        table.rows().stream().map(row -> ImmutableList.<int[]>builder()).collect(toImmutableList());
    for (Part part : parts) {
      boxes.get(part.row()).add(part.box());
    }
    return boxes.stream().map(ImmutableList.Builder::build).collect(toImmutableList());
  }

  /** Returns all values that can occur. */
  int[] domain() {
    return scales.stream().flatMapToInt(scale -> IntStream.of(0, scale.slots())).toArray();
  }

  /** Returns whether a box holds, on some axis, one number of a measured quantity only. */
  boolean isOneMeasuredNumber(int[] box, int axis) {
    return scales.get(axis).isOneMeasuredNumber(box[2 * axis], box[2 * axis + 1]);
  }

  Box box(int[] slots) {
    return new Box(
        IntStream.range(0, axes())
            .mapToObj(axis -> scales.get(axis).cell(slots[2 * axis], slots[2 * axis + 1]))
            .collect(toImmutableList()));
  }

  Point witness(int[] slots) {
    return new Point(
        IntStream.range(0, axes())
            .mapToObj(axis -> witness(axis, slots[2 * axis], slots[2 * axis + 1]))
            .collect(toImmutableList()));
  }

  BigDecimal witness(int axis, int low, int high) {
    return scales.get(axis).witness(low, high);
  }
}
