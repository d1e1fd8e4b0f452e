// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.base.Preconditions.checkElementIndex;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.RepeatEffect;
import io.github.zhifa.model.discretion.RepeatRule;
import io.github.zhifa.model.discretion.RepeatStep;
import io.github.zhifa.model.text.BilingualText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fine after a rule on repeated violations that a caller has named.
 *
 * @param tier the place of the tier that counts, from 0
 * @param fine its fine, or the greatest fine of it
 */
public record RepeatedFine(int tier, FineRange fine) {

  /**
   * Returns what {@code rule} makes of tier {@code tier} after {@code occasions}, counted as the
   * rule says. Refused where the heaviest tier would have to be raised, or a tier has no greatest
   * fine that belongs to it.
   *
   * @param tiers the fines of the tiers, lightest first
   * @throws IndexOutOfBoundsException if there is no such tier
   */
  public static Calculated<RepeatedFine> of(
      RepeatRule rule, int occasions, List<FineRange> tiers, int tier, Trace trace) {
    checkElementIndex(tier, tiers.size());
    Optional<RepeatEffect> effect = effect(rule, occasions);
    if (effect.isEmpty()) {
      return Calculated.of(new RepeatedFine(tier, tiers.get(tier)));
    }
    Calculated<RepeatedFine> result =
        switch (effect.get()) {
          case TOP_OF_TIER -> top(tiers.get(tier), tier);
          case UP_ONE_TIER -> up(tiers, tier);
        };
    result
        .value()
        .ifPresent(
            fine ->
                trace.add(
                    "repeated",
                    rule.origin().source(),
                    () -> text(rule, occasions, effect.get(), fine.fine())));
    return result;
  }

  /** Returns what so many occasions do; empty where they do nothing. */
  public static Optional<RepeatEffect> effect(RepeatRule rule, int occasions) {
    return rule.steps().stream()
        .filter(step -> step.occasions() <= occasions)
        .max(Comparator.comparingInt(RepeatStep::occasions))
        .map(RepeatStep::effect);
  }

  private static Calculated<RepeatedFine> top(FineRange fine, int tier) {
    return fine.mostIncluded()
        ? Calculated.of(
            new RepeatedFine(
                tier, new FineRange(fine.most(), true, fine.most(), true, fine.measure())))
        : Calculated.refused(
            "no-top-of-tier", "该档没有属于本档的上限", "the tier has no greatest fine that belongs to it");
  }

  private static Calculated<RepeatedFine> up(List<FineRange> tiers, int tier) {
    return tier + 1 < tiers.size()
        ? Calculated.of(new RepeatedFine(tier + 1, tiers.get(tier + 1)))
        : Calculated.refused("no-heavier-tier", "已是最重一档，规则未说明", "it is the heaviest tier already");
  }

  private static BilingualText text(
      RepeatRule rule, int occasions, RepeatEffect effect, FineRange fine) {
    BilingualText result = fine.text();
    return BilingualText.of(
        rule.label().zh() + "：" + occasions + "次，" + effect.label().zh() + "，为" + result.zh(),
        rule.label().en()
            + ": "
            + occasions
            + " occasions, "
            + effect.label().en()
            + ", is "
            + result.en());
  }
}
