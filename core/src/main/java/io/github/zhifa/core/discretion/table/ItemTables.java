// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.factor.TableReader;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.core.discretion.reading.TableTerms;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of one item: for each group of clauses of which one fine comes the tiers that grade
 * them, and for each weighted factor its levels. Read once, when first asked for; thread-safe.
 */
public final class ItemTables {
  private static final BilingualText NO_CLAUSE =
      BilingualText.of("有阶次未注明所依据的罚款条款", "a tier does not tell which clause it grades");

  private final BenchmarkItem item;
  private final GradingRules rules;
  private final Memo<ImmutableList<FactTable>> tiers;
  private final Memo<ImmutableList<FactTable>> levels;

  private ItemTables(Benchmark benchmark, BenchmarkItem item) {
    TableReader reader = TableReader.of(benchmark);
    this.item = item;
    this.rules = TableTerms.of(benchmark, item).rules();
    this.tiers = new Memo<>(() -> ofTiers(item, reader));
    this.levels = new Memo<>(() -> ofLevels(item, reader));
  }

  /** Returns the tables of {@code item}, an item of {@code benchmark}. */
  public static ItemTables of(Benchmark benchmark, BenchmarkItem item) {
    return new ItemTables(benchmark, item);
  }

  /** Returns the item. */
  public BenchmarkItem item() {
    return item;
  }

  /** Returns the provision by which the heavier of several tiers that hold prevails. */
  public Optional<LegalSource> heavierPrevails() {
    return rules.heavierTierOfSeveral();
  }

  /** Returns the tables of its tiers, by their places; none where its scheme lists none. */
  public ImmutableList<FactTable> tiers() {
    return tiers.get();
  }

  /**
   * Returns the tables of the levels of its factors, in their order; none where its scheme has none
   * or our copy of it is damaged.
   */
  public ImmutableList<FactTable> levels() {
    return levels.get();
  }

  private static ImmutableList<FactTable> ofLevels(BenchmarkItem item, TableReader reader) {
    Optional<WeightedFactors> weights =
        item.scheme()
            .match(
                tiered -> Optional.empty(),
                Optional::of,
                bands -> Optional.empty(),
                increments -> Optional.empty());
    return weights.filter(table -> table.damage().isEmpty()).stream()
        .flatMap(table -> table.factors().stream())
        .map(factor -> FactTable.of(rows(factor, reader.levels(factor))))
        .collect(toImmutableList());
  }

  private static List<FactRow> rows(WeightedFactor factor, ImmutableList<TypedRow> typed) {
    List<FactRow> rows = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      Object percent = factor.levels().get(i).percent().stripTrailingZeros();
      rows.add(new FactRow(i, "", Row.ORDINARY, typed.get(i), Optional.of(percent)));
    }
    return rows;
  }

  private static ImmutableList<FactTable> ofTiers(BenchmarkItem item, TableReader reader) {
    ImmutableList<Tier> tiers =
        item.scheme()
            .match(
                TieredScheme::tiers,
                weighted -> ImmutableList.of(),
                bands -> ImmutableList.of(),
                increments -> ImmutableList.of());
    ImmutableList<TypedRow> typed = reader.tiers(tiers);
    return pools(item, tiers).stream()
        .map(labels -> FactTable.of(rows(item, tiers, typed, labels)))
        .filter(table -> !table.rows().isEmpty() || table.untyped().isPresent())
        .collect(toImmutableList());
  }

  /** Returns the groups of clauses of which one fine comes, by their labels. */
  private static Set<ImmutableSet<String>> pools(BenchmarkItem item, List<Tier> tiers) {
    Set<ImmutableSet<String>> pools = new LinkedHashSet<>();
    if (item.clauses().isEmpty()) {
      tiers.forEach(tier -> pools.add(ImmutableSet.of(tier.clause().orElse(""))));
      return pools;
    }
    for (CaseFacts facts : parties(item)) {
      for (FinePool pool : FinePool.of(item.clauses(), facts)) {
        pools.add(
            pool.clauses().stream().map(FineClause::label).collect(ImmutableSet.toImmutableSet()));
      }
    }
    return pools;
  }

  /** Returns a case for each subject without a stage, and with each of the stages. */
  private static ImmutableList<CaseFacts> parties(BenchmarkItem item) {
    ImmutableSet<String> subjects = FinePool.subjects(item.clauses());
    Stream<Optional<String>> each =
        subjects.isEmpty() ? Stream.of(Optional.empty()) : subjects.stream().map(Optional::of);
    return each.flatMap(
            subject ->
                Stream.concat(
                        Stream.of(ImmutableList.<String>of()),
                        FinePool.stages(item.clauses()).stream().map(ImmutableList::of))
                    .map(
                        stages ->
                            CaseFacts.builder()
                                .formatVersion(1)
                                .subject(subject)
                                .stages(stages)
                                .build()))
        .collect(toImmutableList());
  }

  private static ImmutableList<FactRow> rows(
      BenchmarkItem item, List<Tier> tiers, List<TypedRow> typed, ImmutableSet<String> labels) {
    ItemClauses clauses = new ItemClauses(item.clauses());
    ImmutableList.Builder<FactRow> rows = ImmutableList.builder();
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      Optional<String> label =
          item.clauses().isEmpty()
              ? Optional.of(tier.clause().orElse(""))
              : clauses.find(tier.clause()).map(FineClause::label);
      if (label.isEmpty() || labels.contains(label.get())) {
        TypedRow row =
            label.isPresent()
                ? typed.get(i)
                : new TypedRow(ImmutableList.of(), Optional.of(NO_CLAUSE));
        rows.add(new FactRow(i, label.orElse(""), FactRow.rankOf(tier), row, outcome(tier)));
      }
    }
    return rows.build();
  }

  private record Outcome(
      Optional<BigDecimal> least,
      Optional<BigDecimal> most,
      Optional<FineMeasure> measure,
      ImmutableSet<String> beside) {}

  /** What a tier decides; a fine whose numbers are not read is not known. */
  private static Optional<Object> outcome(Tier tier) {
    Optional<BigDecimal> least = tier.fine().flatMap(FineAmount::least);
    Optional<BigDecimal> most = tier.fine().flatMap(FineAmount::most);
    boolean unread = tier.fine().isPresent() && least.isEmpty() && most.isEmpty();
    return unread
        ? Optional.empty()
        : Optional.of(
            new Outcome(
                least.map(PlainNumber::of),
                most.map(PlainNumber::of),
                tier.fine().map(FineAmount::measure),
                ImmutableSet.copyOf(tier.alsoImposed())));
  }

  /** Returns the fine of the tier at {@code place}; empty where it has none. */
  public Optional<FineAmount> fine(int place) {
    return item.scheme()
        .<ImmutableList<Tier>>match(
            TieredScheme::tiers,
            weighted -> ImmutableList.of(),
            bands -> ImmutableList.of(),
            increments -> ImmutableList.of())
        .get(place)
        .fine();
  }
}
