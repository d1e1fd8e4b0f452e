// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One box of whole numbers cut at random into many; noisy ones have a tenth of the boxes widened by
 * one at one end of one axis, and a tenth shrunk by one.
 */
public final class CutTables {
  /** The box is this wide on each axis. */
  public static final int WIDTH = 10_000;

  private static final int POINTS = 4096;

  private final Random random;
  private final int columns;

  private CutTables(int columns, long seed) {
    this.columns = columns;
    this.random = new Random(seed);
  }

  /** Returns the boxes, each as least and most value, both included, axis by axis. */
  public static List<int[]> boxes(int columns, int rows, boolean noisy, long seed) {
    CutTables tables = new CutTables(columns, seed);
    List<int[]> boxes = tables.cut(rows);
    if (noisy) {
      boxes.forEach(tables::disturb);
    }
    return boxes;
  }

  /** Returns the table that {@code kind} names, such as "3x1000 noisy". */
  public static DecisionTable of(String kind) {
    String[] parts = kind.split("[x ]");
    return table(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2].equals("noisy"), 1);
  }

  /** Returns the three-dimensional lattice of rows of equal size, that many on each axis. */
  public static DecisionTable grid(int side) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < side * side * side; i++) {
      rows.add(
          Row.of(
              i, part(i % side, side), part(i / side % side, side), part(i / side / side, side)));
    }
    Axis area = Axis.of("area", Lattice.CONTINUOUS);
    return DecisionTable.of(ImmutableList.of(area, area, area), rows);
  }

  private static Cell part(int number, int of) {
    return Cell.of(
        Range.closedOpen(
            BigDecimal.valueOf((long) WIDTH * number / of),
            BigDecimal.valueOf((long) WIDTH * (number + 1) / of)));
  }

  /** Returns points of three values in the box. */
  public static BigDecimal[][] points(Random random) {
    BigDecimal[][] points = new BigDecimal[POINTS][3];
    for (BigDecimal[] point : points) {
      for (int axis = 0; axis < 3; axis++) {
        point[axis] = BigDecimal.valueOf(random.nextInt(WIDTH));
      }
    }
    return points;
  }

  /** Returns the table of {@link #boxes}. */
  public static DecisionTable table(int columns, int rows, boolean noisy, long seed) {
    Range<BigDecimal> domain = Range.closed(BigDecimal.ZERO, BigDecimal.valueOf(WIDTH - 1));
    ImmutableList<Axis> axes =
        IntStream.range(0, columns)
            .mapToObj(i -> Axis.of("axis " + i, Lattice.WHOLE).within(domain))
            .collect(ImmutableList.toImmutableList());
    List<Row> found = new ArrayList<>();
    for (int[] box : boxes(columns, rows, noisy, seed)) {
      Cell[] cells =
          IntStream.range(0, columns)
              .mapToObj(i -> Cell.of(range(box[2 * i], box[2 * i + 1])))
              .toArray(Cell[]::new);
      found.add(Row.of(found.size(), cells));
    }
    return DecisionTable.of(axes, found);
  }

  private static Range<BigDecimal> range(int least, int most) {
    return Range.closed(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  private List<int[]> cut(int rows) {
    int[] whole = new int[2 * columns];
    for (int axis = 0; axis < columns; axis++) {
      whole[2 * axis + 1] = WIDTH - 1;
    }
    List<int[]> boxes = new ArrayList<>(List.of(whole));
    while (boxes.size() < rows) {
      int[] box = boxes.get(random.nextInt(boxes.size()));
      int axis = random.nextInt(columns);
      int width = box[2 * axis + 1] - box[2 * axis];
      if (width >= 4) {
        int[] upper = box.clone();
        box[2 * axis + 1] = box[2 * axis] + 1 + random.nextInt(width - 2);
        upper[2 * axis] = box[2 * axis + 1] + 1;
        boxes.add(upper);
      }
    }
    return boxes;
  }

  private void disturb(int[] box) {
    int what = random.nextInt(10);
    if (what < 2) {
      int end = random.nextInt(2 * columns);
      int outward = end % 2 == 0 ? -1 : 1;
      box[end] += what == 0 ? outward : -outward;
    }
  }
}
