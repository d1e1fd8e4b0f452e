// SPDX-License-Identifier: Apache-2.0
/**
 * Does an item of a lower benchmark stay inside an upper one (细化)? {@link Refinement} answers with
 * the tiers and the smallest value outside.
 */
@NullMarked
package io.github.zhifa.core.discretion.refinement;

import org.jspecify.annotations.NullMarked;
