// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;

/**
 * Two rows of one rank that both hold somewhere, where no row of a greater rank does.
 *
 * @param first the row that stands first, from 0
 * @param second the other row
 * @param sameOutcome whether both are known to decide the same
 * @param regions where both hold; at least one, the one with the smallest witness first
 */
public record Overlap(int first, int second, boolean sameOutcome, ImmutableList<Region> regions) {}
