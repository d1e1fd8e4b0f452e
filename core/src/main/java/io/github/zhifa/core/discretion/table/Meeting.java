// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import com.google.common.collect.ImmutableList;

/**
 * Two rows of a table that can hold for one case.
 *
 * @param first the place of the row that stands first
 * @param second the place of the other row
 * @param kind how they meet
 * @param facts the smallest facts for which both hold, in the words of the table
 * @param holding the places of all rows that hold for these facts, if nothing else is there, in
 *     order
 */
public record Meeting(
    int first, int second, Kind kind, String facts, ImmutableList<Integer> holding) {

  /** How two rows meet. */
  public enum Kind {
    /** For these facts both hold, whatever 以上 and 以下 mean. */
    OVERLAP,
    /**
     * They share no more than an end: of a measured quantity, as tiers are commonly drawn (1万至3万,
     * 3万至7万); of a counted one where both ends are drawn with 以上 and 以下; and where it is not known
     * whether these include the number.
     */
    END,
    /**
     * One row prints alternatives (超标3倍以下或超量30%以下), and the one of them and what the other row asks
     * for in the same column can be there at once.
     */
    ALTERNATIVES
  }
}
