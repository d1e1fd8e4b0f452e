// SPDX-License-Identifier: Apache-2.0
/**
 * Which powers were handed to whom? An {@link ItemList} (事项清单) holds {@link Item}s in printed
 * order; a {@link Delegation} says by which relation they reach a township. An {@link
 * AdoptionRegister} records what became of them, and a {@link CapacityAssessment} who can exercise
 * them.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.item;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
