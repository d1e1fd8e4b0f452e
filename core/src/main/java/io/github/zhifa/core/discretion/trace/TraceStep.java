// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.trace;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * One step of a calculation.
 *
 * @param code a stable code, lower-case words with '-'
 * @param text what was done, with its figures, in both languages
 * @param source the provision that it rests on; empty where it rests on none
 */
public record TraceStep(String code, BilingualText text, Optional<LegalSource> source) {}
