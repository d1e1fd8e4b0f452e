// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The minimal contradictions of a system: sets of claims that cannot all be true, and could be if
 * any one of the set were dropped.
 *
 * @param minimal the sets, small ones first; the empty set stands for hard constraints that
 *     contradict each other without any claim
 * @param complete whether these are all
 */
public record Contradictions(ImmutableList<ImmutableSet<String>> minimal, boolean complete) {}
