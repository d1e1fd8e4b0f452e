// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.Item;

/**
 * An item where it stands in its list.
 *
 * @param row its place among the items of the list, from 0, as in the pointer {@code /items/0}
 * @param item the item as printed
 */
public record ListedItem(int row, Item item) {}
