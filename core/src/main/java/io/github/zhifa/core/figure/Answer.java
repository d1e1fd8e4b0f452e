// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableMap;

/**
 * What was found out of a system.
 *
 * @param verdict whether there are values that satisfy every constraint
 * @param witness such values by the name of the unknown; empty unless feasible
 */
public record Answer(Verdict verdict, ImmutableMap<String, Long> witness) {
  static Answer without(Verdict verdict) {
    return new Answer(verdict, ImmutableMap.of());
  }

  /** Returns whether a witness was found. */
  public boolean isFeasible() {
    return verdict == Verdict.FEASIBLE;
  }
}
