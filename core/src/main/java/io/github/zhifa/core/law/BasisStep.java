// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step from a cited provision to what governs on a later day.
 *
 * @param day the first day on which it is so; empty where no change is dated
 * @param text what is so, in both languages
 * @param source the provision that says so; empty where the register names none
 */
public record BasisStep(
    Optional<LocalDate> day, BilingualText text, Optional<LegalSource> source) {}
