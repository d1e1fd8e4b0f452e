// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The amounts of a printed fine.
 *
 * @param found the amounts that could be read, in the order of the text
 * @param problems the malformed expressions, in the order of the text; none of them is an amount
 */
public record FineReading(ImmutableList<Found> found, ImmutableList<TextProblem> problems) {

  /**
   * One amount and where it stands. Whether the ends are included is up to the boundary words; here
   * they are the printed numbers.
   *
   * @param least the lower number, in the unit of the measure; empty where none is printed
   * @param most the upper number, in the unit of the measure; empty where none is printed; equal to
   *     {@code least} where one amount is printed
   * @param measure what the numbers count, with base and thing as printed
   * @param span the part of the text with the numbers
   */
  public record Found(
      Optional<BigDecimal> least, Optional<BigDecimal> most, FineMeasure measure, Span span) {}
}
