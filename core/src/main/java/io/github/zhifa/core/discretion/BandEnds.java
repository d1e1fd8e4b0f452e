// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.model.discretion.Band;
import io.github.zhifa.model.discretion.BandBasis;
import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/** Turns the shares and multiples of a band into amounts, exactly. */
final class BandEnds {
  private static final int PERCENT_DIGITS = 2;

  private BandEnds() {}

  /**
   * Returns the fines of {@code band}; empty where its basis is an end that the law does not have.
   */
  static Optional<FineRange> range(Band band, LawfulEnds ends, FineMeasure measure) {
    Optional<BigDecimal> lower = band.atLeast().or(band::moreThan);
    Optional<BigDecimal> upper = band.atMost().or(band::lessThan);
    Optional<BigDecimal> least = lower.flatMap(end -> amount(end, band.of(), ends));
    Optional<BigDecimal> most = upper.flatMap(end -> amount(end, band.of(), ends));
    if (least.isPresent() != lower.isPresent() || most.isPresent() != upper.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new FineRange(least, band.atLeast().isPresent(), most, band.atMost().isPresent(), measure));
  }

  private static Optional<BigDecimal> amount(BigDecimal number, BandBasis of, LawfulEnds ends) {
    return switch (of) {
      case PERCENT_OF_RANGE ->
          ends.width()
              .map(
                  width ->
                      PlainNumber.of(
                          ends.least().orElse(BigDecimal.ZERO).add(share(number, width))));
      case PERCENT_OF_MAXIMUM -> ends.most().map(most -> PlainNumber.of(share(number, most)));
      case TIMES_MINIMUM -> ends.least().map(least -> PlainNumber.of(number.multiply(least)));
    };
  }

  /** Returns {@code percent} of {@code whole}, exactly. */
  static BigDecimal share(BigDecimal percent, BigDecimal whole) {
    return percent.multiply(whole).movePointLeft(PERCENT_DIGITS);
  }

  /** Returns the fines of {@code values}. */
  static FineRange fines(Range<BigDecimal> values, FineMeasure measure) {
    boolean below = values.hasLowerBound();
    boolean above = values.hasUpperBound();
    return new FineRange(
        below ? Optional.of(values.lowerEndpoint()) : Optional.empty(),
        below && values.lowerBoundType() == BoundType.CLOSED,
        above ? Optional.of(values.upperEndpoint()) : Optional.empty(),
        above && values.upperBoundType() == BoundType.CLOSED,
        measure);
  }
}
