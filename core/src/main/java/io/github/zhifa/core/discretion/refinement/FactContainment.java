// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.zhifa.core.discretion.reading.Extent;
import io.github.zhifa.core.discretion.reading.Fact;
import io.github.zhifa.core.discretion.reading.Facts;
import io.github.zhifa.core.discretion.reading.TierFacts;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Do the facts of one tier lie inside those of another? Words are equal or cannot be compared;
 * numbers are compared where they go with the same words in the same column. An end of which the
 * instrument does not say whether 以上 and 以下 include it counts as included (民法典 art 1259), and
 * proves nothing against the tier.
 */
final class FactContainment {
  private FactContainment() {}

  /** Returns whether every case of {@code inner} is one of {@code outer}. */
  static Inside of(TierFacts inner, TierFacts outer) {
    if (!inner.readable() || !outer.readable()) {
      return Inside.UNKNOWN;
    }
    if (inner.ways().stream().allMatch(way -> isInOneOf(way, outer))) {
      return Inside.YES;
    }
    return inner.ways().stream()
        .filter(way -> !isInOneOf(way, outer))
        .flatMap(way -> outside(way, outer.ways()).stream())
        .findFirst()
        .map(value -> Inside.no(BilingualText.of(value, value)))
        .orElse(Inside.UNKNOWN);
  }

  /** Returns whether no case can be one of both, for certain. */
  static boolean areDisjoint(TierFacts left, TierFacts right) {
    return left.readable()
        && right.readable()
        && left.ways().stream()
            .allMatch(way -> right.ways().stream().allMatch(other -> areDisjoint(way, other)));
  }

  private static boolean isInOneOf(Facts way, TierFacts outer) {
    return outer.ways().stream().anyMatch(other -> isIn(way, other));
  }

  private static boolean isIn(Facts inner, Facts outer) {
    return outer.byFactor().entrySet().stream()
        .allMatch(
            entry -> {
              Fact mine = inner.byFactor().get(entry.getKey());
              return mine != null && isIn(mine, entry.getValue());
            });
  }

  private static boolean isIn(Fact inner, Fact outer) {
    return speakOfOneThing(inner, outer)
        && outer.extents().entrySet().stream()
            .allMatch(
                entry -> {
                  Extent mine = inner.extents().get(entry.getKey());
                  return mine != null && isIn(mine, entry.getValue());
                });
  }

  private static boolean speakOfOneThing(Fact left, Fact right) {
    return left.about().equals(right.about())
        && left.extents().keySet().equals(right.extents().keySet());
  }

  /** Under 民法典 art 1259, which includes the number, where the instrument does not say. */
  private static boolean isIn(Extent inner, Extent outer) {
    return encloses(outer.possible(), inner.possible());
  }

  private static boolean encloses(Range<BigDecimal> outer, Range<BigDecimal> inner) {
    return inner.isEmpty() || outer.encloses(inner);
  }

  /** Returns the smallest value for which {@code way} surely holds and none of {@code others}. */
  private static Optional<String> outside(Facts way, List<Facts> others) {
    return way.byFactor().entrySet().stream()
        .filter(entry -> entry.getValue().extents().size() == 1)
        .flatMap(entry -> outside(entry.getKey(), entry.getValue(), others).stream())
        .findFirst();
  }

  private static Optional<String> outside(String factor, Fact fact, List<Facts> others) {
    Map.Entry<String, Extent> only = fact.extents().entrySet().iterator().next();
    Extent extent = only.getValue();
    Range<BigDecimal> real = realValues(extent.lattice());
    RangeSet<BigDecimal> rest = TreeRangeSet.create();
    if (extent.certain().isConnected(real)) {
      rest.add(extent.certain().intersection(real));
    }
    for (Facts other : others) {
      Fact theirs = other.byFactor().get(factor);
      Extent taken = theirs == null ? null : theirs.extents().get(only.getKey());
      if (theirs == null || taken == null || !speakOfOneThing(fact, theirs)) {
        return Optional.empty();
      }
      rest.remove(taken.possible());
    }
    return rest.asRanges().stream()
        .filter(range -> !range.isEmpty())
        .findFirst()
        .map(range -> text(fact, Extent.witness(range, extent.lattice()), only.getKey()));
  }

  /** No tier is about nobody, or about a thing of no size. */
  private static Range<BigDecimal> realValues(Lattice lattice) {
    return switch (lattice) {
      case WHOLE -> Range.atLeast(BigDecimal.ONE);
      case FEN -> Range.atLeast(BigDecimal.ZERO);
      case CONTINUOUS -> Range.greaterThan(BigDecimal.ZERO);
    };
  }

  private static String text(Fact fact, BigDecimal value, String unit) {
    String number = value.toPlainString() + unit;
    return fact.about().isEmpty() ? number : fact.about() + " " + number;
  }

  private static boolean areDisjoint(Facts left, Facts right) {
    return left.byFactor().entrySet().stream()
        .anyMatch(
            entry -> {
              Fact theirs = right.byFactor().get(entry.getKey());
              return theirs != null && areDisjoint(entry.getValue(), theirs);
            });
  }

  private static boolean areDisjoint(Fact left, Fact right) {
    return speakOfOneThing(left, right)
        && left.extents().entrySet().stream()
            .anyMatch(
                entry -> {
                  Extent theirs = right.extents().get(entry.getKey());
                  return theirs != null && areDisjoint(entry.getValue(), theirs);
                });
  }

  private static boolean areDisjoint(Extent left, Extent right) {
    return !left.possible().isConnected(right.possible())
        || left.possible().intersection(right.possible()).isEmpty();
  }
}
