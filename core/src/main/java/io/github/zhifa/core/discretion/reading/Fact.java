// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.collect.ImmutableMap;

/**
 * One thing that a condition says: words and the values that go with them. 第二次被处罚 is 被处罚 with 2 次;
 * a condition without numbers is words only.
 *
 * @param about the words without the numbers, as normalised
 * @param extents the values by unit; empty for words without numbers
 */
public record Fact(String about, ImmutableMap<String, Extent> extents) {

  /** Returns whether it has values. */
  boolean isNumeric() {
    return !extents.isEmpty();
  }
}
