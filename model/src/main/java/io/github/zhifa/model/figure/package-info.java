// SPDX-License-Identifier: Apache-2.0
/**
 * What did a document claim in numbers, and of what? A {@link Figure} is one published number with
 * its {@link Scope} and {@link Period}; {@link Relation}s say how numbers hang together; an {@link
 * Unknown} is a number that nobody published.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.figure;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
