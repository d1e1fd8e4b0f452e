// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;

/**
 * A row that never decides.
 *
 * @param row the row, from 0
 * @param by rows that decide instead of it, in order: together they hold wherever it does, and none
 *     of them can be left out. Empty where the row holds nowhere
 */
public record Masked(int row, ImmutableList<Integer> by) {}
