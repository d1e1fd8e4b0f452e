// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Figures that hang together, and what follows from them. What one part says has no bearing on
 * another.
 *
 * @param unknowns the unknowns, and the figures that count something that is no unknown of the list
 * @param claims the figures that claim something of them
 * @param verdict whether all claims can be true
 * @param hulls the least and greatest value of each unknown; empty where there are none
 * @param solutions the combinations of values of all unknowns, or of the numbers of units that
 *     means are taken over where there are too many of these; incomplete where there are too many
 *     of both
 * @param contradictions the minimal contradictions, small ones first
 * @param complete whether these are all
 * @param cures the smallest sets of claims without which the others agree, small ones first; empty
 *     where all agree, and where not all contradictions are known
 */
public record ReconciledPart(
    ImmutableSet<String> unknowns,
    ImmutableSet<String> claims,
    Verdict verdict,
    ImmutableMap<String, Hull> hulls,
    Solutions solutions,
    ImmutableList<Contradiction> contradictions,
    boolean complete,
    ImmutableList<Cure> cures) {}
