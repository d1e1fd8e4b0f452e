// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;

/**
 * A tie between figures that the words of the document suggest, for a person to confirm.
 *
 * @param kind how they are tied
 * @param of the id of the whole, of the number before, or of the number that is compared
 * @param members the ids of the parts, of the number afterwards, or of the changes; at least one;
 *     of a share the part and the share
 * @param exact whether the numbers bear it out: the parts add up to the whole, the share is that of
 *     the part
 */
public record FigureLink(LinkKind kind, String of, ImmutableList<String> members, boolean exact) {}
