// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Grid.Part;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
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
  private static final MathContext ROUGHLY = MathContext.DECIMAL32;

  private final ImmutableList<int[]> ends;

  private Bins(ImmutableList<int[]> ends) {
    this.ends = ends;
  }

  /** Returns bins whose combinations are at most {@code most}, which is at least one. */
  static Bins of(List<Scale> scales, List<Part> parts, int most) {
    ImmutableList<ImmutableList<BigDecimal>> places =
        scales.stream().map(Bins::places).collect(toImmutableList());
    int[] counts = counts(scales, most);
    return new Bins(
        IntStream.range(0, counts.length)
            .mapToObj(axis -> ends(axis, counts[axis], places, parts))
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
  private static int[] counts(List<Scale> scales, int most) {
    int[] counts = new int[scales.size()];
    int[] fewFirst =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparing(axis -> scales.get(axis).slots()))
            .mapToInt(axis -> axis)
            .toArray();
    int free = most;
    for (int done = 0; done < fewFirst.length; done++) {
      int share = root(free, fewFirst.length - done);
      counts[fewFirst[done]] = Math.min(scales.get(fewFirst[done]).slots(), share);
      free /= Math.max(1, counts[fewFirst[done]]);
    }
    return counts;
  }

  /** Returns the greatest whole number whose power is at most {@code number}, at least one. */
  private static int root(int number, int power) {
    int root = 1;
    while (BigInteger.valueOf(root + 1L).pow(power).compareTo(BigInteger.valueOf(number)) <= 0) {
      root++;
    }
    return root;
  }

  private static int[] ends(
      int axis, int count, List<ImmutableList<BigDecimal>> places, List<Part> parts) {
    int slots = places.get(axis).size() - 1;
    if (count == slots) {
      return IntStream.rangeClosed(1, slots).toArray();
    }
    BigDecimal[] parted = new BigDecimal[slots + 1];
    Arrays.fill(parted, BigDecimal.ZERO);
    for (Part part : parts) {
      BigDecimal side = side(part.box(), axis, places);
      for (int end = 2 * axis; end < 2 * axis + 2; end++) {
        parted[part.box()[end]] = parted[part.box()[end]].add(side, ROUGHLY);
      }
    }
    return IntStream.concat(
            IntStream.of(slots),
            IntStream.range(1, slots)
                .boxed()
                .sorted(Comparator.comparing((Integer slot) -> parted[slot]).reversed())
                .limit(count - 1L)
                .mapToInt(slot -> slot))
        .sorted()
        .toArray();
  }

  /** The size of the sides of a box that end it on {@code axis}. */
  private static BigDecimal side(int[] box, int axis, List<ImmutableList<BigDecimal>> places) {
    BigDecimal size = BigDecimal.ONE;
    for (int other = 0; other < places.size(); other++) {
      List<BigDecimal> along = places.get(other);
      if (other != axis) {
        size =
            size.multiply(
                along.get(box[2 * other + 1]).subtract(along.get(box[2 * other]), ROUGHLY),
                ROUGHLY);
      }
    }
    return size;
  }

  /** Where the cuts lie; an end without a value as far out as the others lie apart. */
  private static ImmutableList<BigDecimal> places(Scale scale) {
    ImmutableList<BigDecimal> values =
        scale.cuts().stream().filter(Cut::isFinite).map(Cut::value).collect(toImmutableList());
    if (values.isEmpty()) {
      return ImmutableList.of(BigDecimal.ZERO, BigDecimal.ONE);
    }
    BigDecimal least = values.get(0);
    BigDecimal most = values.get(values.size() - 1);
    BigDecimal apart = most.subtract(least, ROUGHLY).max(BigDecimal.ONE);
    ImmutableList.Builder<BigDecimal> places = ImmutableList.builder();
    if (!scale.cuts().get(0).isFinite()) {
      places.add(least.subtract(apart, ROUGHLY));
    }
    places.addAll(values);
    if (!scale.cuts().get(scale.slots()).isFinite()) {
      places.add(most.add(apart, ROUGHLY));
    }
    return places.build();
  }
}
