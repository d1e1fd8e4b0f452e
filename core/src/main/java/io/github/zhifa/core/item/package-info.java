// SPDX-License-Identifier: Apache-2.0
/**
 * Which items are the same, and what became of a list? {@link ItemName} takes an official name
 * apart, {@link ItemIdentity} is what an item is about. {@link ListDifference} matches two lists
 * ({@link ItemMatch}, each with its {@link MatchReason}, score and {@link MatchDoubt}s), says what
 * changed ({@link ItemChange}) and makes the one list from the other.
 */
@NullMarked
package io.github.zhifa.core.item;

import org.jspecify.annotations.NullMarked;
