// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.OutcomeGrade;

/**
 * The outcomes whose circumstances one part of a benchmark lists.
 *
 * @param general whether the part is its general provisions; else it is one item
 * @param outcomes the outcomes
 */
public record ListedOutcomes(boolean general, ImmutableSet<OutcomeGrade> outcomes) {}
