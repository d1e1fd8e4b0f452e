// SPDX-License-Identifier: Apache-2.0
/**
 * What does a benchmark say of a case, and does it stay within the law?
 *
 * <p>{@link CaseGrader} grades a case in the order of the law: {@link OutcomeGate} (is it punished
 * at all, and in which direction), {@link ApplicableLaw} (行政处罚法 art 37, where the facts state a
 * change of the law), {@link CorrectionStages} (which stage of not correcting is reached), {@link
 * StatutoryRange} and {@link FineBases} (what a clause allows in yuan), {@link ItemGrader} (the
 * tier or the sum), {@link Bands} (the outcome), {@link DoubleFine} (art 29) and {@link Rounding}.
 * What neither the law nor the benchmark says stands in {@link GradingPolicy}; every step goes to
 * one {@link Trace}. Each of these can be asked alone: {@link ItemGrader} gives the tier only,
 * {@link ApplicableLaw} and {@link DoubleFine} compare provisions that a caller states, {@link
 * MidCase} editions of a benchmark, and {@link NoWorsening} looks at the decision.
 *
 * <p>For who checks a benchmark: {@link ItemClauses} finds the clause that a tier grades, {@link
 * StatutoryContainment} compares its fine with that clause, {@link WeightSum} adds up the weights
 * of a table, {@link TableReader} types the conditions of its rows, and {@link FactTable} tells
 * which of them can hold for one case, which facts none covers, which rows say nothing and which
 * lighter facts cost more.
 *
 * <p>Of several {@link Benchmarks}, {@link GoverningBenchmark} tells which one governs, and {@link
 * Refinement} whether an item of a lower one stays inside an upper one.
 */
@NullMarked
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.applicable.Benchmarks;
import io.github.zhifa.core.discretion.applicable.GoverningBenchmark;
import io.github.zhifa.core.discretion.gate.OutcomeGate;
import io.github.zhifa.core.discretion.trace.Trace;
import org.jspecify.annotations.NullMarked;
