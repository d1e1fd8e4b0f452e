// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

/**
 * What the law leaves open and the gate must be told.
 *
 * @param conflict what follows where a ground for a lighter and one for a heavier outcome meet
 * @param startDay whether the day of the act counts in the term
 */
public record GatePolicy(ConflictPolicy conflict, StartDay startDay) {}
