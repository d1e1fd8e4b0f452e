// SPDX-License-Identifier: Apache-2.0
/**
 * What does a benchmark say of a case, and does it stay within the law? {@link ItemClauses} finds
 * the clause that a tier grades, {@link StatutoryContainment} compares its fine with that clause,
 * {@link WeightSum} adds up the weights of a table, {@link TableReader} types the conditions of its
 * rows, and {@link FactTable} tells which of them can hold for one case, which facts none covers,
 * which rows say nothing and which lighter facts cost more.
 *
 * <p>Before a fine is looked up, {@link OutcomeGate} asks whether a case is punished at all, {@link
 * ApplicableLaw} which law in time it is judged by, {@link DoubleFine} which of several provisions
 * sets the one fine, {@link CorrectionStages} which stage of not correcting is established and
 * {@link MidCase} which edition of a benchmark governs; {@link NoWorsening} looks at the decision.
 *
 * <p>Of several {@link Benchmarks}, {@link GoverningBenchmark} tells which one governs, and {@link
 * Refinement} whether an item of a lower one stays inside an upper one.
 */
@NullMarked
package io.github.zhifa.core.discretion;

import org.jspecify.annotations.NullMarked;
