// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.zhifa.core.law.BoundaryBasis;
import io.github.zhifa.core.law.Quantity;
import io.github.zhifa.core.law.QuantityReading;
import io.github.zhifa.core.table.Lattice;
import java.math.BigDecimal;

/**
 * The values for which a printed interval holds. Where the meaning of 以上 and 以下 is not known, the
 * number at an end is not certain: whoever looks for an overlap reads it as excluded, whoever looks
 * for a gap as included, so that neither is reported for want of a convention.
 *
 * @param quantity the interval as read
 * @param lattice the values that the quantity can take
 * @param certain the values that belong to it under every meaning of its words; may be empty
 * @param possible the values that belong to it under one meaning at least
 */
public record Extent(
    Quantity quantity, Lattice lattice, Range<BigDecimal> certain, Range<BigDecimal> possible) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Returns the values of one interval of a printed condition. */
  static Extent of(QuantityReading.Found found) {
    Quantity quantity = found.quantity();
    Lattice lattice = Lattice.of(quantity.unit());
    boolean least = quantity.leastIncluded() && found.leastBasis() != BoundaryBasis.CIVIL_CODE;
    boolean most = quantity.mostIncluded() && found.mostBasis() != BoundaryBasis.CIVIL_CODE;
    return new Extent(
        quantity,
        lattice,
        lattice.canonical(range(quantity, least, most)),
        lattice.canonical(range(quantity, quantity.leastIncluded(), quantity.mostIncluded())));
  }

  private static Range<BigDecimal> range(
      Quantity quantity, boolean leastIncluded, boolean mostIncluded) {
    Range<BigDecimal> above =
        quantity.least().map(least -> Range.downTo(least, type(leastIncluded))).orElse(Range.all());
    Range<BigDecimal> below =
        quantity.most().map(most -> Range.upTo(most, type(mostIncluded))).orElse(Range.all());
    BigDecimal end = quantity.least().orElse(BigDecimal.ZERO);
    boolean nothing =
        !above.isConnected(below) || (!leastIncluded && !mostIncluded && isPoint(quantity));
    return nothing ? Range.closedOpen(end, end) : above.intersection(below);
  }

  private static BoundType type(boolean included) {
    return included ? BoundType.CLOSED : BoundType.OPEN;
  }

  /** Returns the values that belong to both intervals, which are of one unit. */
  Extent and(Extent other) {
    Quantity both = and(quantity, other.quantity);
    return new Extent(both, lattice, both(certain, other.certain), both(possible, other.possible));
  }

  private static Quantity and(Quantity left, Quantity right) {
    Quantity lower = left.least().isPresent() ? left : right;
    Quantity upper = left.most().isPresent() ? left : right;
    return new Quantity(
        lower.least(), lower.leastIncluded(), upper.most(), upper.mostIncluded(), left.unit());
  }

  private static Range<BigDecimal> both(Range<BigDecimal> left, Range<BigDecimal> right) {
    return left.isConnected(right)
        ? left.intersection(right)
        : Range.closedOpen(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  private static boolean isPoint(Quantity quantity) {
    return quantity.least().isPresent()
        && quantity.most().isPresent()
        && quantity.least().get().compareTo(quantity.most().get()) == 0;
  }

  /**
   * Returns a value of {@code range}: the smallest where there is one (of whole numbers the
   * smallest from 1), else one in its middle.
   */
  public static BigDecimal witness(Range<BigDecimal> range, Lattice lattice) {
    BigDecimal first = lattice == Lattice.WHOLE ? BigDecimal.ONE : BigDecimal.ZERO;
    if (!range.hasLowerBound() || range.lowerEndpoint().compareTo(first) < 0) {
      if (range.contains(first)) {
        return first;
      }
      return range.hasUpperBound() ? range.upperEndpoint().subtract(BigDecimal.ONE) : first;
    }
    BigDecimal lower = range.lowerEndpoint();
    if (range.contains(lower)) {
      return lower;
    }
    return range.hasUpperBound()
        ? lower.add(range.upperEndpoint()).divide(TWO)
        : lower.add(BigDecimal.ONE);
  }
}
