// SPDX-License-Identifier: Apache-2.0
/**
 * The facts that a case states, put against the criteria of a table: does a row hold, does it not,
 * or is a fact missing? For the calculators of this module only: not exported.
 */
@NullMarked
package io.github.zhifa.core.discretion.stated;

import org.jspecify.annotations.NullMarked;
