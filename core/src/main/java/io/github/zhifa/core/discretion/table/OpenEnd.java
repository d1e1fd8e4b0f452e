// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import java.math.BigDecimal;

/**
 * An upper end of a number above which a table says nothing.
 *
 * @param place the place of the row that reaches highest
 * @param from where the numbers above it begin
 * @param unit their unit
 * @param beyond these numbers, in the words of the table
 */
public record OpenEnd(int place, BigDecimal from, String unit, String beyond) {}
