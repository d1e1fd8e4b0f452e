// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.figure.Figure;

/**
 * A figure that the text seems to print, for a person to confirm.
 *
 * @param figure the figure; what could not be told is empty, and {@link Figure#toConfirm()} names
 *     it
 * @param span where its number stands in the text, with its unit
 * @param line the line of its first character, from 1
 */
public record ProposedFigure(Figure figure, Span span, int line) {}
