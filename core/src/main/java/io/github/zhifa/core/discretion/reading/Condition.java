// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.collect.ImmutableList;

/**
 * What one printed condition says.
 *
 * @param ways the facts of which one must hold; several where it names alternatives with numbers
 *     (超标3倍以下或超量30%以下). An alternative in words beside one with numbers is left out: what it
 *     belongs to is not certain
 * @param readable whether the intervals could be read; the ways of a condition that is not readable
 *     are empty
 */
record Condition(ImmutableList<Fact> ways, boolean readable) {
  static final Condition UNREADABLE = new Condition(ImmutableList.of(), false);

  static Condition of(Fact fact) {
    return new Condition(ImmutableList.of(fact), true);
  }
}
