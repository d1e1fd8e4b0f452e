// SPDX-License-Identifier: Apache-2.0
/**
 * What a printed condition says: its numbers and the words beside them, and the terms that hold for
 * the table of an item. For the calculators of this module only: not exported.
 */
@NullMarked
package io.github.zhifa.core.discretion.reading;

import org.jspecify.annotations.NullMarked;
