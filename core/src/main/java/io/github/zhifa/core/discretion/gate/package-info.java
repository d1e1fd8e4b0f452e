// SPDX-License-Identifier: Apache-2.0
/**
 * Is a case punished at all, and in which direction (行政处罚法 arts 30 to 33, 36, 40 and 49)?
 *
 * <p>{@link OutcomeGate} asks the questions of {@link GateRow} in their order and gives a {@link
 * GateResult}; one of them is {@link Limitation} (追责期限). What the law leaves open stands in {@link
 * GatePolicy}.
 */
@NullMarked
package io.github.zhifa.core.discretion.gate;

import org.jspecify.annotations.NullMarked;
