// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The least and the greatest sum that a table of weights gives from one start, as it is written:
 * 广东省生态环境行政处罚自由裁量权规定 art 6 adds the start and one level of each factor and multiplies with the
 * greatest lawful fine.
 *
 * @param leastPercent the least sum in percent, before any note
 * @param mostPercent the greatest sum in percent, before any note
 * @param leastCountedPercent the least sum in percent after the notes on too small and too large
 *     sums
 * @param mostCountedPercent the greatest sum in percent after these notes
 */
public record WeightSum(
    BigDecimal leastPercent,
    BigDecimal mostPercent,
    BigDecimal leastCountedPercent,
    BigDecimal mostCountedPercent) {
  /**
   * Returns the sums of {@code table} from {@code start}; empty where the table is damaged or a
   * factor of it has no levels.
   */
  public static Optional<WeightSum> of(WeightedFactors table, WeightStart start) {
    if (table.damage().isPresent()
        || table.factors().stream().anyMatch(factor -> factor.levels().isEmpty())) {
      return Optional.empty();
    }
    BigDecimal least = start.percent();
    BigDecimal most = start.percent();
    for (WeightedFactor factor : table.factors()) {
      least = least.add(weights(factor, Comparator.reverseOrder()));
      most = most.add(weights(factor, Comparator.naturalOrder()));
    }
    return Optional.of(new WeightSum(least, most, counted(least, start), counted(most, start)));
  }

  private static BigDecimal weights(WeightedFactor factor, Comparator<BigDecimal> order) {
    return factor.levels().stream().map(WeightLevel::percent).max(order).orElseThrow();
  }

  /** Returns {@code sum} after the notes of {@code start} on too small and too large sums. */
  static BigDecimal counted(BigDecimal sum, WeightStart start) {
    BigDecimal raised = start.floorPercent().map(sum::max).orElse(sum);
    return start.capPercent().map(raised::min).orElse(raised);
  }

  /** Returns {@code percent} of {@code multiplicand}, exactly, in the unit of the multiplicand. */
  public static BigDecimal fine(BigDecimal percent, BigDecimal multiplicand) {
    return PlainNumber.of(BandEnds.share(percent, multiplicand));
  }
}
