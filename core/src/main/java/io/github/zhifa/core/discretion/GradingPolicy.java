// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.gate.GatePolicy;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.BandRules;
import io.github.zhifa.model.discretion.ReductionRule;
import io.github.zhifa.model.discretion.RepeatRule;
import java.util.Optional;

/**
 * What neither the law nor the benchmark says and the caller must. Rules are chosen by name; none
 * is a default.
 *
 * @param gate how the outcome gate is asked
 * @param rules the band rules from which items that are graded by one take theirs, by name
 * @param shift the band rule by which 从轻 and 从重 move within the range of a tier; empty where they
 *     are left to the organ
 * @param repeats the rule on repeated violations; empty where none counts
 * @param reduction the rule by which a fine that was graded is lowered where the case asks for it;
 *     empty where there is none
 * @param edition which edition of the benchmark governs where it changes in mid-case; empty where
 *     the benchmark must be in force both at the act and at the decision
 * @param rounding to what amounts in yuan are rounded
 */
public record GradingPolicy(
    GatePolicy gate,
    BandRules rules,
    Optional<BandRule> shift,
    Optional<RepeatRule> repeats,
    Optional<ReductionRule> reduction,
    Optional<MidCasePolicy> edition,
    Rounding rounding) {

  /** Returns a policy of {@code gate} alone: no rule is chosen, amounts are rounded to the fen. */
  public static GradingPolicy of(GatePolicy gate) {
    return new GradingPolicy(
        gate,
        BandRules.builder().formatVersion(1).build(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Rounding.FEN);
  }

  /** Returns the same with the band rules {@code known}, one of which may move fines in a tier. */
  public GradingPolicy withBands(BandRules known, Optional<BandRule> chosen) {
    return new GradingPolicy(gate, known, chosen, repeats, reduction, edition, rounding);
  }

  /** Returns the same with rules that change what a table gives. */
  public GradingPolicy withAdjustments(
      Optional<RepeatRule> repeated, Optional<ReductionRule> reduced) {
    return new GradingPolicy(gate, rules, shift, repeated, reduced, edition, rounding);
  }

  /** Returns the same with the edition that governs in mid-case. */
  public GradingPolicy withEdition(Optional<MidCasePolicy> governing) {
    return new GradingPolicy(gate, rules, shift, repeats, reduction, governing, rounding);
  }

  /** Returns the same, rounding by {@code to}. */
  public GradingPolicy withRounding(Rounding to) {
    return new GradingPolicy(gate, rules, shift, repeats, reduction, edition, to);
  }
}
