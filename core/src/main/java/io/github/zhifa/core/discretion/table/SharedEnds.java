// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.core.law.BoundaryBasis;
import io.github.zhifa.core.table.Lattice;
import java.math.BigDecimal;
import java.util.Objects;

/** Tells an overlap from two intervals that are drawn to end where the next begins. */
final class SharedEnds {
  private SharedEnds() {}

  /** Returns whether two ways that meet share nothing certain but an end of a counted quantity. */
  static boolean shareNoMore(AskedWay one, AskedWay other) {
    return one.numbers().keySet().stream()
        .filter(other.numbers()::containsKey)
        .anyMatch(key -> isShared(key, one, other));
  }

  private static boolean isShared(FactKey key, AskedWay one, AskedWay other) {
    Range<BigDecimal> certain = certain(key, one);
    Range<BigDecimal> theirs = certain(key, other);
    return NumberRanges.common(certain, theirs).isEmpty()
        || isDrawn(key, one, other)
        || isDrawn(key, other, one);
  }

  /** An end of which only 民法典 art 1259 says that it is included is not certain. */
  private static Range<BigDecimal> certain(FactKey key, AskedWay way) {
    Range<BigDecimal> range = number(key, way);
    Way.Ends ends = ends(key, way);
    Lattice lattice = key.lattice();
    Range<BigDecimal> certain = range;
    if (ends.least() == BoundaryBasis.CIVIL_CODE && range.hasLowerBound()) {
      certain = intersection(certain, Range.greaterThan(range.lowerEndpoint()));
    }
    if (ends.most() == BoundaryBasis.CIVIL_CODE && range.hasUpperBound()) {
      BigDecimal last = lattice.lastBefore(range.upperEndpoint());
      certain = intersection(certain, Range.lessThan(last));
    }
    return lattice.canonical(certain);
  }

  private static Range<BigDecimal> intersection(Range<BigDecimal> one, Range<BigDecimal> other) {
    return NumberRanges.common(one, other)
        .orElse(Range.closedOpen(BigDecimal.ZERO, BigDecimal.ZERO));
  }

  /** Whether {@code below} ends with 以下 at the number with which {@code above} begins with 以上. */
  private static boolean isDrawn(FactKey key, AskedWay below, AskedWay above) {
    Range<BigDecimal> low = number(key, below);
    Range<BigDecimal> high = number(key, above);
    if (!low.hasUpperBound() || !high.hasLowerBound() || isOne(low, key) || isOne(high, key)) {
      return false;
    }
    BigDecimal last = key.lattice().lastBefore(low.upperEndpoint());
    return last.compareTo(high.lowerEndpoint()) == 0
        && ends(key, below).most() != BoundaryBasis.WORDS
        && ends(key, above).least() != BoundaryBasis.WORDS;
  }

  private static boolean isOne(Range<BigDecimal> range, FactKey key) {
    return range.hasLowerBound()
        && range.hasUpperBound()
        && (range.upperBoundType() == BoundType.OPEN
                    ? key.lattice().lastBefore(range.upperEndpoint())
                    : range.upperEndpoint())
                .compareTo(range.lowerEndpoint())
            == 0;
  }

  private static Range<BigDecimal> number(FactKey key, AskedWay way) {
    return Objects.requireNonNull(way.numbers().get(key));
  }

  private static Way.Ends ends(FactKey key, AskedWay way) {
    return Objects.requireNonNull(way.ends().get(key));
  }
}
