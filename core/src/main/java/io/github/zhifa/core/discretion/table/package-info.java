// SPDX-License-Identifier: Apache-2.0
/**
 * Are the tables of an item whole and free of contradiction?
 *
 * <p>{@link ItemTables} gives the tables of an item. {@link FactTable} tells which of its rows can
 * hold for one case, which facts none covers, which rows say nothing and which lighter facts cost
 * more; {@link AmountTable} tells the same of the amounts of its tiers.
 */
@NullMarked
package io.github.zhifa.core.discretion.table;

import org.jspecify.annotations.NullMarked;
