// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;

/**
 * Values that hang together: from each box one comes to each other by steps along one axis at a
 * time.
 *
 * @param bounds the smallest box around them
 * @param boxes the values themselves; the boxes have none in common
 * @param witness the smallest of the values, axis by axis. Where an interval has no smallest value
 *     it is one near its lower end; where it has no lower end, 0 or the value nearest to 0
 */
public record Region(Box bounds, ImmutableList<Box> boxes, Point witness) {}
