// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grades by the tiers of a table: the tier whose facts are there, and its fine. */
final class TierGrader implements SchemeGrader {
  private final ImmutableList<Tier> tiers;
  private final ImmutableList<TypedRow> rows;
  private final TableTerms terms;

  TierGrader(TieredScheme scheme, TableReader reader, TableTerms terms) {
    this.tiers = scheme.tiers();
    this.rows = reader.tiers(tiers);
    this.terms = terms;
  }

  @Override
  public ImmutableList<TypedRow> rows() {
    return rows;
  }

  @Override
  public boolean grades(String label) {
    return tiers.stream().anyMatch(tier -> tier.clause().map(label::equals).orElse(true));
  }

  @Override
  public ImmutableList<FineAmount> fines() {
    return tiers.stream().flatMap(tier -> tier.fine().stream()).collect(toImmutableList());
  }

  @Override
  public Optional<GradedFine> grade(FinePool pool, FactState facts, Trace trace) {
    ImmutableList<Integer> mine =
        IntStream.range(0, tiers.size())
            .filter(i -> tiers.get(i).damage().isEmpty())
            .filter(i -> pool.grades(tiers.get(i).clause()))
            .boxed()
            .collect(toImmutableList());
    ImmutableList<Integer> overriding = holding(mine, TierRole.OVERRIDING, facts, Truth.YES);
    if (!overriding.isEmpty()) {
      return Optional.of(oneOf(overriding, pool, trace));
    }
    ImmutableList<Integer> ordinary = holding(mine, TierRole.ORDINARY, facts, Truth.YES);
    ImmutableList<Integer> unknown =
        ImmutableList.<Integer>builder()
            .addAll(holding(mine, TierRole.ORDINARY, facts, Truth.UNKNOWN))
            .addAll(holding(mine, TierRole.OVERRIDING, facts, Truth.UNKNOWN))
            .build();
    if (!unknown.isEmpty()) {
      return Optional.of(withUnknown(ordinary, unknown, pool, facts, trace));
    }
    if (!ordinary.isEmpty()) {
      return Optional.of(oneOf(ordinary, pool, trace));
    }
    ImmutableList<Integer> residual =
        mine.stream()
            .filter(i -> tiers.get(i).role() == TierRole.RESIDUAL)
            .collect(toImmutableList());
    return residual.isEmpty() ? unread(mine, pool) : Optional.of(oneOf(residual, pool, trace));
  }

  private ImmutableList<Integer> holding(
      ImmutableList<Integer> mine, TierRole role, FactState facts, Truth truth) {
    return mine.stream()
        .filter(i -> tiers.get(i).role() == role)
        .filter(i -> rows.get(i).isTyped() && facts.of(rows.get(i)) == truth)
        .collect(toImmutableList());
  }

  /** A tier that cannot be read may be the one that holds. */
  private Optional<GradedFine> unread(ImmutableList<Integer> mine, FinePool pool) {
    return mine.stream().allMatch(i -> rows.get(i).isTyped())
        ? Optional.empty()
        : Optional.of(
            GradedFine.undecided(
                pool.find(Optional.empty()),
                BilingualText.of(
                    "可读的阶次都不适用，有的阶次读不出", "no tier that can be read holds, and some cannot be read"),
                ImmutableSet.of()));
  }

  /** An unknown factor takes its lowest level where the instrument says so: the mildest tier. */
  private GradedFine withUnknown(
      ImmutableList<Integer> ordinary,
      ImmutableList<Integer> unknown,
      FinePool pool,
      FactState facts,
      Trace trace) {
    ImmutableSet<String> missing =
        facts.missing(unknown.stream().map(rows::get).collect(toImmutableList()));
    Optional<LegalSource> rule = terms.rules().lowestLevelWhereUnknown();
    if (rule.isEmpty() || !facts.cannotBeFound(missing)) {
      return GradedFine.undecided(
          pool.find(Optional.empty()),
          BilingualText.of(
              "缺少事实：" + String.join("、", missing),
              "facts are missing: " + String.join(", ", missing)),
          missing);
    }
    int mildest =
        Stream.concat(ordinary.stream(), unknown.stream())
            .min(Comparator.comparing(tiers::get, TierOrder.MILDEST_FIRST))
            .orElseThrow();
    trace.add(
        "unknown-factor-lowest",
        rule,
        () ->
            BilingualText.of(
                String.join("、", missing) + "无法查明，按最低裁量等级",
                String.join(", ", missing) + " cannot be found out: the lowest level counts"));
    return fine(mildest, pool, trace);
  }

  private GradedFine oneOf(ImmutableList<Integer> holding, FinePool pool, Trace trace) {
    if (holding.size() == 1) {
      return fine(holding.get(0), pool, trace);
    }
    Optional<LegalSource> rule = terms.rules().heavierTierOfSeveral();
    if (rule.isEmpty()) {
      String places = places(holding);
      return GradedFine.undecided(
          pool.find(Optional.empty()),
          BilingualText.of("同时符合第" + places + "个阶次", "tiers " + places + " hold at the same time"),
          ImmutableSet.of());
    }
    int heaviest =
        holding.stream()
            .max(Comparator.comparing(tiers::get, TierOrder.MILDEST_FIRST))
            .orElseThrow();
    trace.add(
        "several-tiers-heavier",
        rule,
        () ->
            BilingualText.of(
                "同时符合第" + places(holding) + "个阶次，从其重者",
                "Tiers " + places(holding) + " hold: the heavier prevails"));
    return fine(heaviest, pool, trace);
  }

  private static String places(ImmutableList<Integer> positions) {
    return positions.stream()
        .map(position -> String.valueOf(position + 1))
        .collect(Collectors.joining(", "));
  }

  private GradedFine fine(int position, FinePool pool, Trace trace) {
    Tier tier = tiers.get(position);
    Optional<FineClause> clause = pool.find(tier.clause());
    trace.add(
        "tier-found",
        terms.place(),
        () ->
            BilingualText.of(
                "适用第" + (position + 1) + "个阶次" + tier.grade().map(g -> "（" + g + "）").orElse(""),
                "Tier "
                    + (position + 1)
                    + tier.grade().map(g -> " (" + g + ")").orElse("")
                    + " holds"));
    Optional<FineRange> written = tier.fine().map(fine -> FineRange.of(fine, terms.convention()));
    return GradedFine.of(
        clause,
        OptionalInt.of(position),
        tier.grade(),
        written,
        Statute.within(written, clause, terms, trace),
        tier.alsoImposed());
  }
}
