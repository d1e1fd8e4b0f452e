// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;

/**
 * Where one provision, or one part of it, has led.
 *
 * @param source the provision that governs on the later day; where it is lost or undecided, the
 *     last one that is known
 * @param consequence what became of it
 * @param steps how that follows, in order; none where nothing changed
 */
public record BasisOutcome(
    LegalSource source, BasisConsequence consequence, ImmutableList<BasisStep> steps) {}
