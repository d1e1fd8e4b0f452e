// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ListedItem;
import io.github.zhifa.model.agency.DivisionCode;

/**
 * A change of a list and all that it touches.
 *
 * @param before the items of the old list; none where one was added
 * @param after the items of the new list; none where one was removed
 * @param changes what changed, more than form and place
 * @param townships the townships in which an item of {@code before} is in force or suspended
 * @param unknown the townships of which the registers contradict themselves
 * @param benchmarks the items of benchmarks that speak of either side
 * @param certificates the certificates that rest on an item of {@code before}
 * @param decisions the open decisions that rest on an item of {@code before}
 */
public record TouchedItem(
    ImmutableList<ListedItem> before,
    ImmutableList<ListedItem> after,
    ImmutableSet<ItemChange> changes,
    ImmutableList<DivisionCode> townships,
    ImmutableList<DivisionCode> unknown,
    ImmutableList<BenchmarkUse> benchmarks,
    ImmutableList<ItemUse> certificates,
    ImmutableList<ItemUse> decisions) {}
