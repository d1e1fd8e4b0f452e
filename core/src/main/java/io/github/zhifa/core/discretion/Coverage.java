// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.zhifa.core.table.Lattice;
import java.math.BigDecimal;
import java.util.Collection;

/** Which values between the least and the greatest end does no interval cover? */
public final class Coverage {
  private Coverage() {}

  /**
   * Returns the gaps between {@code extents}, which are of one unit, in order. Values below the
   * least and above the greatest end are no gaps.
   */
  public static ImmutableList<Gap> gaps(Collection<Extent> extents) {
    return gaps(extents, ImmutableList.of());
  }

  /** Returns the gaps between {@code extents} that {@code others} do not cover either. */
  static ImmutableList<Gap> gaps(Collection<Extent> extents, Collection<Extent> others) {
    RangeSet<BigDecimal> covered = TreeRangeSet.create();
    extents.forEach(extent -> covered.add(extent.possible()));
    if (covered.isEmpty()) {
      return ImmutableList.of();
    }
    Range<BigDecimal> span = covered.span();
    others.forEach(extent -> covered.add(extent.possible()));
    Lattice lattice = extents.iterator().next().lattice();
    return covered.complement().subRangeSet(span).asRanges().stream()
        .map(range -> Gap.of(range, lattice))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Values that no interval covers.
   *
   * @param least the end below; of a quantity that goes by steps the first value that is missing
   * @param most the end above; of a quantity that goes by steps the last value that is missing
   * @param witness one value that is missing, the smallest where there is one
   */
  public record Gap(BigDecimal least, BigDecimal most, BigDecimal witness) {
    private static Gap of(Range<BigDecimal> range, Lattice lattice) {
      BigDecimal most = lattice.lastBefore(range.upperEndpoint());
      return new Gap(range.lowerEndpoint(), most, Extent.witness(range, lattice));
    }
  }
}
