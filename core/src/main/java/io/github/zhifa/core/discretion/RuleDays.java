// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.ReductionRule;
import io.github.zhifa.model.discretion.RepeatRule;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Do the rules that a caller has chosen hold on the day of the decision? */
final class RuleDays {
  private record Chosen(BilingualText label, RuleOrigin origin) {}

  private RuleDays() {}

  /**
   * Returns why a rule may not be used.
   *
   * @param named the band rule that the item names; empty where it names none
   * @param bands that rule; empty where it is not known
   */
  static ImmutableList<BilingualText> doubts(
      GradingPolicy policy, Optional<String> named, Optional<BandRule> bands, LocalDate day) {
    if (named.isPresent() && bands.isEmpty()) {
      return ImmutableList.of(
          BilingualText.of(
              "不认识本项引用的分档规则：" + named.get(),
              "the band rule of the item is not known: " + named.get()));
    }
    return Stream.of(
            bands.or(policy::shift).map(rule -> new Chosen(rule.label(), rule.origin())),
            policy.repeats().map((RepeatRule rule) -> new Chosen(rule.label(), rule.origin())),
            policy.reduction().map((ReductionRule rule) -> new Chosen(rule.label(), rule.origin())))
        .flatMap(Optional::stream)
        .filter(rule -> !rule.origin().isInForceOn(day))
        .map(rule -> doubt(rule, day))
        .collect(ImmutableList.toImmutableList());
  }

  private static BilingualText doubt(Chosen rule, LocalDate day) {
    String days =
        rule.origin().firstDay().map(LocalDate::toString).orElse("?")
            + " – "
            + rule.origin().lastDay().map(LocalDate::toString).orElse("?");
    return BilingualText.of(
        "选定的规则“" + rule.label().zh() + "”在" + day + "不在施行期间（" + days + "）",
        "the rule that was chosen does not hold on "
            + day
            + " ("
            + days
            + "): "
            + rule.label().en());
  }
}
