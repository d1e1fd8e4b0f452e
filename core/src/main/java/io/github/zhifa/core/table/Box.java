// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;

/**
 * Conditions that must all be met.
 *
 * @param cells one condition for each axis, in the order of the axes
 */
public record Box(ImmutableList<Cell> cells) {
  /** Returns the box of {@code cells}, one for each axis. */
  public static Box of(Cell... cells) {
    return new Box(ImmutableList.copyOf(cells));
  }
}
