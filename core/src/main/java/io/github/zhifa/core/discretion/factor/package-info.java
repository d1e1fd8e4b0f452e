// SPDX-License-Identifier: Apache-2.0
/**
 * The conditions of a table as criteria over named factors.
 *
 * <p>{@link TableReader} types the tiers of an item and the levels of its factors: a {@link
 * TypedRow} holds in one of several {@link Way}s, each a criterion for each {@link Factor}.
 */
@NullMarked
package io.github.zhifa.core.discretion.factor;

import org.jspecify.annotations.NullMarked;
