// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.core.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes random tables of one to three columns: whole numbers and decimals, with a domain or
 * without, named values; open and closed ends, one value, two intervals, dashes; rows at random, or
 * one box cut into rows of which some are then moved by a step.
 */
final class OracleTables {
  /** Numbers stand between 0 and this many steps. */
  private static final int STEPS = 8;

  private static final String[] NAMES = {"甲", "丁", "乙", "丙"};

  private final Random random;

  OracleTables(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next table. */
  DecisionTable next() {
    List<Axis> axes = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      axes.add(axis("axis " + i));
    }
    return DecisionTable.of(axes, random.nextBoolean() ? cut(axes) : rows(axes));
  }

  private Axis axis(String name) {
    if (random.nextInt(4) == 0) {
      return Axis.ofNames(name, Arrays.copyOf(NAMES, 2 + random.nextInt(3)));
    }
    Lattice lattice = random.nextBoolean() ? Lattice.WHOLE : Lattice.CONTINUOUS;
    Axis axis = Axis.of(name, lattice);
    return switch (random.nextInt(4)) {
      case 0 -> axis;
      case 1 -> axis.within(Range.atLeast(BigDecimal.ZERO));
      case 2 -> axis.within(Range.greaterThan(number(axis, 0)));
      default -> axis.within(Range.closed(BigDecimal.ZERO, number(axis, STEPS)));
    };
  }

  /** Decimals have one digit behind the point, so that no number is written in two ways. */
  private static BigDecimal number(Axis axis, int step) {
    return axis.lattice() == Lattice.WHOLE
        ? BigDecimal.valueOf(step)
        : new BigDecimal(BigDecimal.valueOf(step * 5L, 1).stripTrailingZeros().toPlainString());
  }

  private List<Row> rows(List<Axis> axes) {
    List<Row> rows = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      rows.add(row(rows.size(), axes.stream().map(this::cell)));
    }
    return rows;
  }

  private static Row row(int outcome, Stream<Cell> cells) {
    return Row.of(outcome, cells.toArray(Cell[]::new));
  }

  private Cell cell(Axis axis) {
    if (random.nextInt(4) == 0) {
      return Cell.any();
    }
    if (axis.isNamed()) {
      return names(axis);
    }
    return random.nextInt(6) == 0
        ? Cell.ofAll(List.of(interval(axis), interval(axis)))
        : Cell.of(interval(axis));
  }

  private Cell names(Axis axis) {
    List<String> chosen = axis.names().stream().filter(name -> random.nextInt(3) == 0).toList();
    return axis.oneOf(
        chosen.isEmpty() ? new String[] {axis.names().get(0)} : chosen.toArray(String[]::new));
  }

  /** An interval that lies in the domain, as the engine wants it, and has a number in it. */
  private Range<BigDecimal> interval(Axis axis) {
    int from = random.nextInt(STEPS);
    int to = from + random.nextInt(STEPS - from + 1);
    BigDecimal lower = number(axis, from);
    BigDecimal upper = number(axis, to);
    Range<BigDecimal> found =
        switch (from == to ? 5 : random.nextInt(7)) {
          case 0 -> Range.atLeast(lower);
          case 1 -> Range.lessThan(upper);
          case 2 -> Range.greaterThan(lower);
          case 3 -> Range.atMost(upper);
          case 5 -> from == to ? Range.singleton(lower) : Range.closed(lower, upper);
          default -> Range.range(lower, type(), upper, type());
        };
    boolean lies = found.isConnected(axis.domain()) && !found.intersection(axis.domain()).isEmpty();
    return lies ? found : interval(axis);
  }

  private BoundType type() {
    return random.nextBoolean() ? BoundType.OPEN : BoundType.CLOSED;
  }

  /** A box as least step included and last step excluded, axis by axis. */
  private List<Row> cut(List<Axis> axes) {
    int[] whole = new int[2 * axes.size()];
    for (int axis = 0; axis < axes.size(); axis++) {
      whole[2 * axis + 1] = axes.get(axis).isNamed() ? axes.get(axis).names().size() : STEPS;
    }
    List<int[]> boxes = new ArrayList<>(List.of(whole));
    for (int tries = random.nextInt(12); tries >= 0; tries--) {
      int[] box = boxes.get(random.nextInt(boxes.size()));
      int axis = random.nextInt(axes.size());
      if (box[2 * axis + 1] - box[2 * axis] > 1) {
        int at = box[2 * axis] + 1 + random.nextInt(box[2 * axis + 1] - box[2 * axis] - 1);
        int[] upper = box.clone();
        upper[2 * axis] = at;
        box[2 * axis + 1] = at;
        boxes.add(upper);
      }
    }
    List<Row> rows = new ArrayList<>();
    boxes.forEach(box -> rows.add(row(rows.size(), cells(axes, moved(box, axes)))));
    return rows;
  }

  private int[] moved(int[] box, List<Axis> axes) {
    int end = random.nextInt(box.length);
    int to = box[end] + (random.nextBoolean() ? 1 : -1);
    int most = axes.get(end / 2).isNamed() ? axes.get(end / 2).names().size() : STEPS;
    boolean stays = end % 2 == 0 ? to >= 0 && to < box[end + 1] : to <= most && to > box[end - 1];
    if (stays && random.nextInt(4) == 0) {
      box[end] = to;
    }
    return box;
  }

  private Stream<Cell> cells(List<Axis> axes, int[] box) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      if (axis.isNamed()) {
        cells.add(
            axis.oneOf(axis.names().subList(box[2 * i], box[2 * i + 1]).toArray(String[]::new)));
      } else {
        cells.add(Cell.of(stretch(axis, box[2 * i], box[2 * i + 1])));
      }
    }
    return cells.build().stream();
  }

  /**
   * Whole numbers as closed intervals, as tables print them; the outermost ends are open at times.
   */
  private Range<BigDecimal> stretch(Axis axis, int from, int to) {
    boolean whole = axis.lattice() == Lattice.WHOLE;
    Range<BigDecimal> stretch =
        whole
            ? Range.closed(number(axis, from), number(axis, to - 1))
            : Range.closedOpen(number(axis, from), number(axis, to));
    Range<BigDecimal> widened =
        to == STEPS ? Range.downTo(stretch.lowerEndpoint(), BoundType.CLOSED) : stretch;
    boolean lies =
        widened.isConnected(axis.domain()) && !widened.intersection(axis.domain()).isEmpty();
    return lies ? widened : Range.atLeast(number(axis, 1));
  }
}
