// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

/**
 * Two rows of which the one with the lighter facts costs more.
 *
 * @param lighter the place of the row with the lighter facts
 * @param graver the place of the row with the graver facts
 * @param factor the factor in which they differ; in all others both hold for the same facts
 */
public record Inversion(int lighter, int graver, String factor) {}
