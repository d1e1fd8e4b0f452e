// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.Span;

/**
 * A number with a unit that was not proposed.
 *
 * @param span where it stands in the text
 * @param line the line of its first character, from 1
 * @param printed the number with its unit as printed, cut where it is long
 * @param reason why it was not proposed
 */
public record UnreadNumber(Span span, int line, String printed, UnreadReason reason) {}
