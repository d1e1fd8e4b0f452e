// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.SchemeGrader.PoolGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tiers that grade one pool of clauses. */
final class PoolTiers implements PoolGrader {
  private final ImmutableList<PoolTier> tiers;
  private final ImmutableList<PoolTier> overriding;
  private final ImmutableList<PoolTier> ordinary;
  private final ImmutableList<PoolTier> residual;
  private final Optional<FineClause> clause;
  private final GradingRules rules;

  /** The clause is that of the pool; empty where it has several or none. */
  PoolTiers(ImmutableList<PoolTier> tiers, Optional<FineClause> clause, GradingRules rules) {
    this.tiers = tiers;
    this.overriding = with(TierRole.OVERRIDING);
    this.ordinary = with(TierRole.ORDINARY);
    this.residual = with(TierRole.RESIDUAL);
    this.clause = clause;
    this.rules = rules;
  }

  private ImmutableList<PoolTier> with(TierRole role) {
    return tiers.stream().filter(tier -> tier.tier().role() == role).collect(toImmutableList());
  }

  @Override
  public ImmutableList<GradedFine> grade(FactState facts, Trace trace) {
    Standing first = Standing.of(overriding, facts);
    if (!first.holding().isEmpty()) {
      return oneOf(first.holding(), trace);
    }
    Standing second = Standing.of(ordinary, facts);
    if (!first.open().isEmpty() || !second.open().isEmpty()) {
      ImmutableList<PoolTier> open =
          ImmutableList.<PoolTier>builder().addAll(second.open()).addAll(first.open()).build();
      return withUnknown(second.holding(), open, facts, trace);
    }
    if (!second.holding().isEmpty()) {
      return oneOf(second.holding(), trace);
    }
    return residual.isEmpty() ? unread() : oneOf(residual, trace);
  }

  /** A tier that cannot be read may be the one that holds. */
  private ImmutableList<GradedFine> unread() {
    return tiers.stream().allMatch(tier -> tier.row().isTyped())
        ? ImmutableList.of()
        : undecided(
            BilingualText.of(
                "可读的阶次都不适用，有的阶次读不出", "no tier that can be read holds, and some cannot be read"),
            ImmutableSet.of());
  }

  private ImmutableList<GradedFine> undecided(BilingualText why, ImmutableSet<String> missing) {
    return ImmutableList.of(GradedFine.undecided(clause, why, missing));
  }

  /** An unknown factor takes its lowest level where the instrument says so: the mildest tier. */
  private ImmutableList<GradedFine> withUnknown(
      List<PoolTier> holding, List<PoolTier> open, FactState facts, Trace trace) {
    ImmutableSet<String> missing =
        RowTest.missing(open.stream().map(PoolTier::row).toList(), facts);
    Optional<LegalSource> rule = rules.lowestLevelWhereUnknown();
    if (rule.isEmpty() || !facts.cannotBeFound(missing)) {
      return undecided(
          BilingualText.of(
              "缺少事实：" + String.join("、", missing),
              "facts are missing: " + String.join(", ", missing)),
          missing);
    }
    PoolTier mildest =
        Stream.concat(holding.stream(), open.stream()).min(PoolTier.MILDEST_FIRST).orElseThrow();
    trace.add(
        "unknown-factor-lowest",
        rule,
        () ->
            BilingualText.of(
                String.join("、", missing) + "无法查明，按最低裁量等级",
                String.join(", ", missing) + " cannot be found out: the lowest level counts"));
    return mildest.fine().in(trace);
  }

  private ImmutableList<GradedFine> oneOf(List<PoolTier> holding, Trace trace) {
    if (holding.size() == 1) {
      return holding.get(0).fine().in(trace);
    }
    Optional<LegalSource> rule = rules.heavierTierOfSeveral();
    if (rule.isEmpty()) {
      String places = places(holding);
      return undecided(
          BilingualText.of("同时符合第" + places + "个阶次", "tiers " + places + " hold at the same time"),
          ImmutableSet.of());
    }
    PoolTier heaviest = holding.stream().max(PoolTier.MILDEST_FIRST).orElseThrow();
    trace.add(
        "several-tiers-heavier",
        rule,
        () ->
            BilingualText.of(
                "同时符合第" + places(holding) + "个阶次，从其重者",
                "Tiers " + places(holding) + " hold: the heavier prevails"));
    return heaviest.fine().in(trace);
  }

  private static String places(List<PoolTier> tiers) {
    return tiers.stream()
        .map(tier -> String.valueOf(tier.place() + 1))
        .collect(Collectors.joining(", "));
  }
}
