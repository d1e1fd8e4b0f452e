// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.discretion.GradedTier;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.validation.engine.Row;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tier that gives a range of fines with two different ends.
 *
 * @param tier the tier
 * @param fine its fine
 * @param least the lower end
 * @param most the upper end
 */
record GradedRange(GradedTier tier, FineAmount fine, BigDecimal least, BigDecimal most) {
  private static final Pattern LOWER_END = Pattern.compile("以上|至|到|不低于|不少于|[-—~～]");
  private static final Pattern EXCLUDED =
      Pattern.compile("不满|不足|未满|少于|低于|不含|超过(?<!不超过)|高于(?<!不高于)");

  /** Ranges are compared within one clause and one measure. */
  record Key(String clause, FineMeasure measure) {}

  /** Returns the ranges of an item by clause and measure, in printed order. */
  static ImmutableListMultimap<Key, GradedRange> of(Row<BenchmarkItem> row) {
    ImmutableList<GradedRange> ranges =
        Schemes.graded(row).stream()
            .flatMap(tier -> of(tier).stream())
            .collect(ImmutableList.toImmutableList());
    return Multimaps.index(ranges, GradedRange::key);
  }

  private static Optional<GradedRange> of(GradedTier tier) {
    return tier.tier()
        .fine()
        .filter(fine -> !isUnreadable(fine))
        .map(
            fine ->
                new GradedRange(
                    tier, fine, fine.least().orElse(BigDecimal.ZERO), fine.most().orElseThrow()))
        .filter(range -> range.least.compareTo(range.most) < 0);
  }

  /** Whether an end is not known; a fine that starts with no number starts at nothing (一万元以下). */
  static boolean isUnreadable(FineAmount fine) {
    boolean startsAtNothing =
        fine.printed().filter(text -> LOWER_END.matcher(text).find()).isEmpty();
    return fine.most().isEmpty() || (fine.least().isEmpty() && !startsAtNothing);
  }

  private Key key() {
    return new Key(tier.clause().map(FineClause::label).orElse(""), fine.measure());
  }

  /** Whether the printed words leave an end out (不满, 超过). */
  boolean excludesAnEnd() {
    return fine.printed().filter(text -> EXCLUDED.matcher(text).find()).isPresent();
  }

  /** Whether the two ranges are the same. */
  boolean isSame(GradedRange other) {
    return least.compareTo(other.least) == 0 && most.compareTo(other.most) == 0;
  }

  /** Whether the two ranges have more than an end in common. */
  boolean overlaps(GradedRange other) {
    return least.max(other.least).compareTo(most.min(other.most)) < 0;
  }
}
