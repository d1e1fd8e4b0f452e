// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

/**
 * A row that holds only where one other row of its rank holds too.
 *
 * @param row the row, from 0; of two rows that hold for the same values, the second
 * @param by the other row; one that decides the same where there is one
 * @param sameOutcome whether both are known to decide the same, so that the row can go
 */
public record Redundant(int row, int by, boolean sameOutcome) {}
