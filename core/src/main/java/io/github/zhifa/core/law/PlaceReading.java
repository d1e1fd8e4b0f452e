// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalPlace;
import java.util.Optional;

/**
 * The places that a citation names.
 *
 * @param places the places in the order of the text; empty where there is a problem
 * @param problem what is malformed, and where
 */
public record PlaceReading(ImmutableList<LegalPlace> places, Optional<TextProblem> problem) {}
