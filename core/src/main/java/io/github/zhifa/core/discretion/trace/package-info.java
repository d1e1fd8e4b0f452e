// SPDX-License-Identifier: Apache-2.0
/**
 * The steps of a calculation, each with the provision that it rests on: every calculator of
 * discretion writes its steps to one {@link Trace}.
 */
@NullMarked
package io.github.zhifa.core.discretion.trace;

import org.jspecify.annotations.NullMarked;
