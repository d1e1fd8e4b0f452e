// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Grid.Part;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The slots of each axis put into bins, so that the combinations of bins are few enough to keep
 * something for each. Where there are more slots than bins, bins end at the sides that part most
 * values: so most values lie where the box that holds is the same in the whole bin. Which sides
 * these are is an estimate; no answer depends on it.
 */
final class Bins {
  private final ImmutableList<int[]> ends;

  private Bins(ImmutableList<int[]> ends) {
    this.ends = ends;
  }

  /** Returns bins whose combinations are at most {@code most}, which is at least one. */
  static Bins of(List<Scale> scales, List<Part> parts, int most) {
    double[][] widths = scales.stream().map(Bins::widths).toArray(double[][]::new);
    int[] counts = counts(widths, most);
    return new Bins(
        IntStream.range(0, counts.length)
            .mapToObj(axis -> ends(axis, counts[axis], widths, parts))
            .collect(toImmutableList()));
  }

  /** Returns the slots before which the bins of {@code axis} end, ascending. */
  int[] ends(int axis) {
    return ends.get(axis);
  }

  int axes() {
    return ends.size();
  }

  /** As many bins as slots where they are few; what they leave free is for the other axes. */
  private static int[] counts(double[][] widths, int most) {
    int[] counts = new int[widths.length];
    int[] fewFirst =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparing(axis -> widths[axis].length))
            .mapToInt(axis -> axis)
            .toArray();
    int free = most;
    for (int done = 0; done < fewFirst.length; done++) {
      int share = root(free, fewFirst.length - done);
      counts[fewFirst[done]] = Math.min(widths[fewFirst[done]].length, share);
      free /= Math.max(1, counts[fewFirst[done]]);
    }
    return counts;
  }

  /** Returns the greatest whole number whose power is at most {@code number}, at least one. */
  private static int root(int number, int power) {
    int root = (int) Math.round(Math.pow(number, 1.0 / power));
    return Math.pow(root, power) > number ? Math.max(1, root - 1) : root;
  }

  private static int[] ends(int axis, int count, double[][] widths, List<Part> parts) {
    int slots = widths[axis].length;
    if (count == slots) {
      return IntStream.rangeClosed(1, slots).toArray();
    }
    double[] parted = new double[slots + 1];
    for (Part part : parts) {
      double side = 1;
      for (int other = 0; other < widths.length; other++) {
        side *= other == axis ? 1 : width(widths[other], part.box(), other);
      }
      parted[part.box()[2 * axis]] += side;
      parted[part.box()[2 * axis + 1]] += side;
    }
    return IntStream.concat(
            IntStream.of(slots),
            IntStream.range(1, slots)
                .boxed()
                .sorted(Comparator.comparing(slot -> -parted[slot]))
                .limit(count - 1L)
                .mapToInt(slot -> slot))
        .sorted()
        .toArray();
  }

  private static double width(double[] widths, int[] box, int axis) {
    return Arrays.stream(widths, box[2 * axis], box[2 * axis + 1]).sum();
  }

  /** The share of each slot in the axis; one without an end counts as all others together. */
  private static double[] widths(Scale scale) {
    List<Cut> cuts = scale.cuts();
    double[] widths = new double[scale.slots()];
    double finite = 0;
    for (int slot = 0; slot < widths.length; slot++) {
      widths[slot] = width(cuts.get(slot), cuts.get(slot + 1));
      finite += widths[slot];
    }
    double all = finite == 0 ? 1 : finite;
    for (int slot = 0; slot < widths.length; slot++) {
      boolean ends = cuts.get(slot).isFinite() && cuts.get(slot + 1).isFinite();
      widths[slot] = ends ? widths[slot] / all : 1;
    }
    return widths;
  }

  private static double width(Cut below, Cut above) {
    return below.isFinite() && above.isFinite()
        ? above.value().subtract(below.value()).max(BigDecimal.ZERO).doubleValue()
        : 0;
  }
}
