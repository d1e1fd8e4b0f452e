// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.text.BilingualText;

/**
 * One check that an identifier fails.
 *
 * @param fault which check
 * @param strength how much that says against it
 * @param message the offending and the expected value; never a whole resident number or a day of
 *     birth
 * @param span the part of the printed text; the whole where the text is not in normal form
 */
public record FailedCheck(
    IdentifierFault fault, FaultStrength strength, BilingualText message, Span span) {}
