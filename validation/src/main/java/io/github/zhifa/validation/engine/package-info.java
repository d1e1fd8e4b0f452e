// SPDX-License-Identifier: Apache-2.0
/**
 * How is a list checked? A {@link Rule} reads one record, one group of records with the same key,
 * or folds a whole dataset; a {@link RuleSet} lists the rules of one area; {@link Checker} runs
 * them over {@link Dataset}s and gives a {@link ListReport} of {@link Finding}s. Findings are
 * facts; what is accepted is decided by a {@link Policy}.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.validation.engine;

import org.jspecify.annotations.NullMarked;
