// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.BoundaryBasis;
import io.github.zhifa.model.discretion.Criterion;

/**
 * One way in which a tier or a level holds: all its criteria are met. A factor that it does not
 * name may be anything.
 *
 * @param criteria the criteria with the columns they stand in
 */
public record Way(ImmutableList<Placed> criteria) {
  static final Way ALWAYS = new Way(ImmutableList.of());

  /**
   * A criterion and its column.
   *
   * @param column the column of the table; empty where the table has one column without a name
   * @param criterion the criterion
   * @param ends on what it rests whether the ends of a number belong to it
   */
  public record Placed(String column, Criterion criterion, Ends ends) {}

  /**
   * On what it rests whether the numbers at both ends belong to an interval. An end that is not
   * there, and one whose words were not found, is {@link BoundaryBasis#WORDS}.
   *
   * @param least the basis of the lower end
   * @param most the basis of the upper end
   */
  public record Ends(BoundaryBasis least, BoundaryBasis most) {
    static final Ends IN_WORDS = new Ends(BoundaryBasis.WORDS, BoundaryBasis.WORDS);
  }

  /** Returns the way in which both this and {@code other} hold. */
  Way and(Way other) {
    return new Way(ImmutableList.<Placed>builder().addAll(criteria).addAll(other.criteria).build());
  }
}
