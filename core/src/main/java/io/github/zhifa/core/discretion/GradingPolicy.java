// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.BandRules;
import java.util.Optional;

/**
 * What neither the law nor the benchmark says and the caller must.
 *
 * @param gate how the outcome gate is asked
 * @param rules the band rules from which items that are graded by one take theirs, by name
 * @param shift the band rule by which 从轻 and 从重 move within the range of a tier; empty where they
 *     are left to the organ
 */
public record GradingPolicy(GatePolicy gate, BandRules rules, Optional<BandRule> shift) {
  /** Returns a policy of {@code gate} alone: no band rule is known. */
  public static GradingPolicy of(GatePolicy gate) {
    return new GradingPolicy(gate, BandRules.builder().formatVersion(1).build(), Optional.empty());
  }
}
