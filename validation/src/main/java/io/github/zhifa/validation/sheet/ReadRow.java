// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import java.util.Optional;

/**
 * What became of one row.
 *
 * @param sheet the name of the sheet
 * @param number the row as the spreadsheet numbers it, from 1
 * @param text what the row shows, its cells with a blank between; kept for rows that are no items
 * @param position the position of the item that it is or belongs to; empty for all others
 */
public record ReadRow(
    String sheet, int number, RowKind kind, String text, Optional<Integer> position) {}
