// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

/**
 * Two rows of one rank of which one goes on where the other ends, so that it may be asked whether
 * graver facts cost more.
 *
 * @param below the row with the smaller values on the axis, from 0
 * @param above the row with the greater values
 * @param axis the axis along which they are neighbours, from 0; its values are not named
 * @param lower a point of the row below
 * @param upper a point of the row above that the row below does not have; it differs from {@code
 *     lower} on the axis only
 */
public record Neighbours(int below, int above, int axis, Point lower, Point upper) {}
