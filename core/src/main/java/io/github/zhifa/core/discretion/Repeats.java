// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.OccasionDays;
import io.github.zhifa.model.discretion.RepeatRule;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.text.BilingualText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Raises the tier of a case by a rule on repeated violations that the caller has named. */
final class Repeats {
  private final RepeatRule rule;
  private final ImmutableList<Tier> tiers;
  private final TableTerms terms;
  private final Trace trace;

  Repeats(RepeatRule rule, ImmutableList<Tier> tiers, TableTerms terms, Trace trace) {
    this.rule = rule;
    this.tiers = tiers;
    this.terms = terms;
    this.trace = trace;
  }

  /** Returns {@code fine}, which is decided, after the rule. */
  GradedFine raise(GradedFine fine, CaseFacts facts) {
    Optional<OccasionDays> penalties = facts.penalties();
    if (penalties.isEmpty() || facts.actDay().isEmpty()) {
      return fine.doubted(
          BilingualText.of(
              "按“" + rule.label().zh() + "”须写明 penalties（此前受处罚的日期）和 actDay",
              "this rule needs penalties (the days of earlier ones) and actDay: "
                  + rule.label().en()));
    }
    if (fine.tier().isEmpty()) {
      return fine.doubted(
          BilingualText.of("多次违法规则只适用于阶次", "the rule on repeated violations is for tiers only"));
    }
    int count =
        Occasions.inWindow(penalties.get().days(), facts.actDay().get(), rule.withinMonths());
    return raise(fine, count);
  }

  private GradedFine raise(GradedFine fine, int count) {
    Tier found = tiers.get(fine.tier().getAsInt());
    ImmutableList<Integer> places =
        IntStream.range(0, tiers.size())
            .filter(i -> tiers.get(i).damage().isEmpty() && tiers.get(i).fine().isPresent())
            .filter(i -> tiers.get(i).clause().equals(found.clause()))
            .boxed()
            .sorted(Comparator.comparing(tiers::get, TierOrder.MILDEST_FIRST))
            .collect(ImmutableList.toImmutableList());
    int at = places.indexOf(fine.tier().getAsInt());
    if (at < 0) {
      return fine;
    }
    ImmutableList<FineRange> ranges =
        places.stream()
            .map(i -> TierFines.counted(tiers.get(i), fine.clause()).fine().orElseThrow())
            .map(each -> FineRange.of(each, terms.convention()))
            .collect(ImmutableList.toImmutableList());
    Calculated<RepeatedFine> repeated = RepeatedFine.of(rule, count, ranges, at, trace);
    return repeated
        .value()
        .map(each -> moved(fine, places.get(each.tier()), each.fine()))
        .orElseGet(() -> fine.doubted(repeated.refusal().orElseThrow().why()));
  }

  private GradedFine moved(GradedFine fine, int place, FineRange written) {
    if (fine.tier().getAsInt() == place && fine.written().equals(Optional.of(written))) {
      return fine;
    }
    Tier tier = tiers.get(place);
    return GradedFine.ofTier(fine.clause(), place, tier, Optional.of(written), terms, trace);
  }
}
