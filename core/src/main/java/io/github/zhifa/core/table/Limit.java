// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much work one question may cost.
 *
 * @param steps the comparisons of boxes; at least 1
 * @param findings the findings; at least 1
 */
public record Limit(long steps, int findings) {
  /** Enough for several thousand rows; a question that needs all of it takes some seconds. */
  public static final Limit DEFAULT = new Limit(200_000_000, 10_000);

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if either is below 1
   */
  public Limit {
    checkArgument(steps > 0 && findings > 0, "below 1: steps=%s, findings=%s", steps, findings);
  }
}
