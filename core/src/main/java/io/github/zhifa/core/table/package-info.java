// SPDX-License-Identifier: Apache-2.0
/**
 * For which values does which row of a decision table hold? A {@link DecisionTable} has {@link Axis
 * axes} and {@link Row rows}; a row holds within a {@link Box} or several. {@link TableAnalysis}
 * says exactly where no row holds, where two do, and which rows never do; {@link Adjacency} which
 * rows are neighbours; {@link TablePicker} which row holds for given values; {@link ReachableSums}
 * does for added weights what a table with a row for each combination would do. The package knows
 * nothing of fines.
 */
@NullMarked
package io.github.zhifa.core.table;

import org.jspecify.annotations.NullMarked;
