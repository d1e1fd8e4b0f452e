// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Claims that cannot all be true, and could be if any one of them were dropped.
 *
 * @param claims the claims; empty where relations and facts contradict each other by themselves
 * @param movements how far each claim alone would have to move, the others being kept
 */
public record Contradiction(ImmutableSet<String> claims, ImmutableList<Movement> movements) {}
