// SPDX-License-Identifier: Apache-2.0
/**
 * Which figures does a Chinese document print? {@link FigureReader} proposes them from its text
 * with their units, periods and relations, for a person to confirm; it never decides. What it could
 * not tell is empty, and what it could not read is given back with its place.
 */
@NullMarked
package io.github.zhifa.core.figure.text;

import org.jspecify.annotations.NullMarked;
