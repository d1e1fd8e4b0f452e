// SPDX-License-Identifier: Apache-2.0
/**
 * Yes, no or not known: what a provision asks of a case, the facts that are missing where it cannot
 * be told, and the provisions asked. For the calculators of this module only: not exported.
 */
@NullMarked
package io.github.zhifa.core.discretion.premise;

import org.jspecify.annotations.NullMarked;
