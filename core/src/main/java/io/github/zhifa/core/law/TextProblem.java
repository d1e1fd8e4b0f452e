// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/**
 * A fault of a printed text and where it is.
 *
 * @param fault what is wrong
 * @param span the part that is wrong
 */
public record TextProblem(TextFault fault, Span span) {}
