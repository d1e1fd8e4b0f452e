// SPDX-License-Identifier: Apache-2.0
/**
 * Can the figures that a document publishes all be true, and if not, which of them cannot stand
 * together? {@link FigureClaims} turns a list of figures into a {@link ClaimSystem}, whole unknowns
 * under linear constraints, some of them hard and some claimed; a {@link Reconciler} answers what
 * is asked of the system, exactly and within a stated number of steps.
 */
@NullMarked
package io.github.zhifa.core.figure;

import org.jspecify.annotations.NullMarked;
