// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
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
   */
  public record Placed(String column, Criterion criterion) {}

  /** Returns the way in which both this and {@code other} hold. */
  Way and(Way other) {
    return new Way(ImmutableList.<Placed>builder().addAll(criteria).addAll(other.criteria).build());
  }
}
