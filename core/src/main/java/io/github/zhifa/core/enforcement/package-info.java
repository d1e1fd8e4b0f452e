// SPDX-License-Identifier: Apache-2.0
/**
 * What hangs together across the areas? {@link EditionImpact} tells which townships, benchmarks,
 * certificates and open decisions a new edition of a list touches.
 */
@NullMarked
package io.github.zhifa.core.enforcement;

import org.jspecify.annotations.NullMarked;
