// SPDX-License-Identifier: Apache-2.0
/**
 * Which items are the same, and what became of a list? {@link ItemName} takes an official name
 * apart, {@link ItemIdentity} is what an item is about. {@link ListDifference} matches two lists
 * ({@link ItemMatch}, each with its {@link MatchReason}, score and {@link MatchDoubt}s), says what
 * changed ({@link ItemChange}) and makes the one list from the other.
 *
 * <p>Who holds a power? {@link PowerHolder} answers for a township and a day from lists and
 * registers ({@link ItemRecords}); {@link AdoptionTable} and {@link AdoptionHistory} tell what
 * became of an item there, {@link CapacityPartition}, {@link EditionCapacity} and {@link
 * EditionBound} what an assessment says.
 */
@NullMarked
package io.github.zhifa.core.item;

import org.jspecify.annotations.NullMarked;
