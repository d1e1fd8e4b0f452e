// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import java.util.OptionalInt;

/**
 * Facts for which no row of a table holds. Neighbouring ones are one gap.
 *
 * @param facts the facts that hang together with the smallest of them, in the words of the table
 * @param more how many further combinations of facts belong to the gap
 * @param witness the smallest of the facts
 * @param below the place of a row that ends below them; empty where they lie between no two rows
 * @param above the place of a row that begins above them; empty where they lie between no two rows
 */
public record FactGap(
    String facts, int more, String witness, OptionalInt below, OptionalInt above) {}
