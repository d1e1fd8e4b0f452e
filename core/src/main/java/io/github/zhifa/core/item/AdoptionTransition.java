// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;

/**
 * A legal step from one state of an item to another.
 *
 * @param from the state before
 * @param step the step
 * @param to the state from the day of the step on
 * @param source the provision that it follows; a provision of 浙江省综合行政执法条例 is that of a comparator
 *     and binds there only; empty where the step is structural: no text says it, but the states
 *     would not hang together without it
 */
public record AdoptionTransition(
    AdoptionState from, AdoptionStep step, AdoptionState to, Optional<LegalSource> source) {}
