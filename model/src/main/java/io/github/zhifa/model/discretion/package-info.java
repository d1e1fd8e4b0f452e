// SPDX-License-Identifier: Apache-2.0
/**
 * What fine does a benchmark (裁量权基准) give for which facts? A {@link Benchmark} holds {@link
 * BenchmarkItem}s; each has the {@link io.github.zhifa.model.law.FineClause clauses} that the law
 * allows and one {@link GradingScheme}: {@link RangeTiers}, {@link PointTiers}, {@link
 * WeightedFactors}, {@link GradeBands} by a rule of {@link BandRules}, or {@link
 * BaseAndIncrements}. {@link AdjustmentRules} change what a table gives. {@link CaseFacts} are what
 * a table is asked with; their {@link Circumstances} decide whether a case is punished and in which
 * direction, an {@link Escalation} which stage of not correcting is reached. A {@link
 * NoPenaltyList} names conducts that are not punished.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
