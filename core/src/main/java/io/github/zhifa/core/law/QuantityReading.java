// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;

/**
 * The intervals of a printed condition.
 *
 * @param found the intervals that could be read, in the order of the text
 * @param problems the malformed expressions, in the order of the text; none of them is an interval
 */
public record QuantityReading(ImmutableList<Found> found, ImmutableList<TextProblem> problems) {

  /**
   * One interval and where it stands.
   *
   * @param quantity the interval
   * @param span the part of the text that says it
   * @param leastBasis on what it rests whether the lower end is included
   * @param mostBasis on what it rests whether the upper end is included
   */
  public record Found(
      Quantity quantity, Span span, BoundaryBasis leastBasis, BoundaryBasis mostBasis) {

    /** Returns whether 民法典 art 1259 had to be assumed at one end. */
    public boolean assumed() {
      return leastBasis == BoundaryBasis.CIVIL_CODE || mostBasis == BoundaryBasis.CIVIL_CODE;
    }
  }
}
