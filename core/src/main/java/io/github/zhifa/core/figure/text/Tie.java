// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;

/** A {@link FigureLink} with the indices of its figures. */
record Tie(LinkKind kind, int of, ImmutableList<Integer> members, boolean exact) {}
