// SPDX-License-Identifier: Apache-2.0
/**
 * What the tiers (裁量阶次) of an item print: the clause that a tier grades, what its fine counts, the
 * name of its grade, and which of two is the milder.
 *
 * <p>{@link FinePool} holds the clauses of which one fine comes; {@link StatutoryContainment}
 * compares the fine of a tier with that of its clause.
 */
@NullMarked
package io.github.zhifa.core.discretion.tier;

import org.jspecify.annotations.NullMarked;
