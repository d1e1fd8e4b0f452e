// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.table.AmountTable;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.validation.engine.Row;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tier with a fine whose upper end is known.
 *
 * @param tier the tier
 * @param fine its fine
 * @param range the amounts that belong to it
 */
record TierFine(ClauseTier tier, FineAmount fine, FineRange range) {
  private static final Pattern LOWER_END = Pattern.compile("以上|至|到|不低于|不少于|[-—~～]");
  private static final Pattern EXCLUDED =
      Pattern.compile("不满|不足|未满|少于|低于|不含|超过(?<!不超过)|高于(?<!不高于)");

  /** Fines are compared within one clause and one measure. */
  record Key(String clause, FineMeasure measure) {}

  /** Returns the fines of an item by clause and measure, in printed order. */
  static ImmutableListMultimap<Key, TierFine> of(Row<BenchmarkItem> row) {
    return of(row.value(), row.document().convention());
  }

  /** Returns the fines of {@code item} by clause and measure, in printed order. */
  static ImmutableListMultimap<Key, TierFine> of(
      BenchmarkItem item, Optional<BoundaryConvention> convention) {
    ImmutableList<TierFine> fines =
        ClauseTier.of(item).stream()
            .flatMap(tier -> of(tier, convention).stream())
            .collect(toImmutableList());
    return Multimaps.index(fines, fine -> new Key(fine.tier.label(), fine.fine.measure()));
  }

  private static Optional<TierFine> of(ClauseTier tier, Optional<BoundaryConvention> convention) {
    return tier.tier()
        .fine()
        .filter(fine -> !isUnreadable(fine))
        .map(fine -> new TierFine(tier, fine, range(fine, convention)))
        .filter(fine -> fine.least().compareTo(fine.most()) <= 0);
  }

  /** Words are read only where they leave an end out (不满, 超过). */
  private static FineRange range(FineAmount fine, Optional<BoundaryConvention> convention) {
    boolean excludes = fine.printed().filter(text -> EXCLUDED.matcher(text).find()).isPresent();
    FineAmount numbers =
        excludes ? fine : FineAmount.builder().from(fine).printed(Optional.empty()).build();
    return FineRange.of(numbers, convention);
  }

  /** Whether an end is not known; a fine that starts with no number starts at nothing (一万元以下). */
  static boolean isUnreadable(FineAmount fine) {
    boolean startsAtNothing =
        fine.printed().filter(text -> LOWER_END.matcher(text).find()).isEmpty();
    return fine.most().isEmpty() || (fine.least().isEmpty() && !startsAtNothing);
  }

  /**
   * Returns whether a tier that may grade {@code clause} is not among the fines, since it is
   * damaged or cannot be read or names no clause.
   */
  static boolean mayLack(BenchmarkItem item, String clause) {
    ItemClauses clauses = new ItemClauses(item.clauses());
    return Schemes.tiers(item).stream()
        .filter(tier -> isOf(clauses.find(tier.clause()), clause))
        .anyMatch(
            tier ->
                tier.damage().isPresent()
                    || tier.fine().filter(TierFine::isUnreadable).isPresent());
  }

  private static boolean isOf(Optional<FineClause> found, String clause) {
    return found.map(each -> each.label().equals(clause)).orElse(true);
  }

  /** Returns the ones of {@code fines} that are ranges. */
  static ImmutableList<TierFine> ranges(Collection<TierFine> fines) {
    return fines.stream().filter(fine -> !fine.range.isPoint()).collect(toImmutableList());
  }

  /** Returns {@code fines}, at least one, as a table of amounts. */
  static AmountTable table(Collection<TierFine> fines) {
    return AmountTable.of(fines.stream().map(TierFine::range).collect(toImmutableList()));
  }

  /** Returns what the law allows, where it is counted in the same measure. */
  Optional<FineAmount> lawful() {
    return tier.clause()
        .map(FineClause::fine)
        .filter(lawful -> lawful.measure().equals(fine.measure()));
  }

  /** Returns the lower end; nothing where none is printed. */
  BigDecimal least() {
    return fine.least().orElse(BigDecimal.ZERO);
  }

  /** Returns the upper end. */
  BigDecimal most() {
    return fine.most().orElseThrow();
  }

  int position() {
    return tier.position();
  }
}
