// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bounds for numbers that have none of their own. They must be far above all that the figures can
 * make of each other, so that they contradict none, and low enough for sums of 64 bits.
 */
final class Caps {
  private static final BigDecimal LEAST = BigDecimal.TEN.pow(9);
  private static final BigDecimal GREATEST = BigDecimal.TEN.pow(18);
  private static final BigDecimal FAR = BigDecimal.valueOf(1000);

  private Caps() {}

  /** Returns the bounds that can be tried, the greatest and safest first. */
  static ImmutableList<Long> of(List<Figure> figures) {
    BigDecimal near = LEAST.max(greatest(figures).multiply(FAR)).min(GREATEST);
    BigDecimal wide = near.multiply(reach(figures)).min(GREATEST);
    List<Long> caps = new ArrayList<>();
    for (BigDecimal cap = wide; cap.compareTo(near) > 0; cap = cap.movePointLeft(1)) {
      caps.add(cap.longValue());
    }
    caps.add(near.longValue());
    return ImmutableList.copyOf(caps);
  }

  private static BigDecimal greatest(List<Figure> figures) {
    return figures.stream().flatMap(Caps::ends).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** By how much a mean or a rate can make a number greater than the one that it is over. */
  private static BigDecimal reach(List<Figure> figures) {
    BigDecimal most = BigDecimal.ONE;
    BigDecimal least = BigDecimal.ONE;
    for (Figure figure : figures) {
      if (figure.measure() != FigureMeasure.COUNT) {
        BigDecimal unit = RelationConstraints.rateUnit(figure.unit()).orElse(BigDecimal.ONE);
        for (BigDecimal end : ends(figure).map(unit::multiply).toList()) {
          most = most.max(end);
          least = end.signum() == 0 ? least : least.min(end);
        }
      }
    }
    return most.divide(least, 0, RoundingMode.CEILING);
  }

  private static Stream<BigDecimal> ends(Figure figure) {
    PrintedInterval interval = PrintedInterval.of(figure);
    return Stream.of(interval.least(), interval.most())
        .flatMap(Optional::stream)
        .map(BigDecimal::abs);
  }
}
