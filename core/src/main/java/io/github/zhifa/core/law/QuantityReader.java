// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Amount.Closure;
import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.core.law.RangeReader.Ranges;
import io.github.zhifa.model.law.BoundaryConvention;
import java.util.Optional;

/**
 * Reads the intervals of a printed condition (3个月以上6个月以下, 不少于六十日, 第三次及以上, 百分之十及以上、百分之二十以下). A
 * number without a boundary word is read where it is the whole condition (2次) or an order
 * (第二次被处罚的); elsewhere it is no interval. Nothing is guessed: a malformed expression is a problem.
 */
public final class QuantityReader {
  private static final CharMatcher AROUND = CharMatcher.anyOf(" 　（()）的。，；");

  private QuantityReader() {}

  /**
   * Returns what {@code printed} says.
   *
   * @param convention what 以上 and 以下 mean in the instrument; empty where it is not known: then both
   *     include the number (民法典 art 1259), and the result says that this was assumed
   */
  public static QuantityReading read(String printed, Optional<BoundaryConvention> convention) {
    Ranges ranges = RangeReader.read(printed);
    ImmutableList<QuantityReading.Found> found =
        ranges.ranges().stream()
            .filter(range -> isInterval(range, printed))
            .map(range -> found(range, convention))
            .collect(ImmutableList.toImmutableList());
    return new QuantityReading(found, ranges.problems());
  }

  private static boolean isInterval(Range range, String printed) {
    if (range.unit().isEmpty()) {
      return false;
    }
    boolean whole =
        AROUND.matchesAllOf(printed.substring(0, range.start()))
            && AROUND.matchesAllOf(printed.substring(range.end()));
    return !range.isPoint() || range.any().ordinal() || whole;
  }

  private static QuantityReading.Found found(Range range, Optional<BoundaryConvention> convention) {
    boolean above = convention.map(BoundaryConvention::aboveIncludes).orElse(true);
    boolean below = convention.map(BoundaryConvention::belowIncludes).orElse(true);
    Quantity quantity =
        new Quantity(
            range.least().map(Amount::value),
            range.least().map(end -> includes(end, above)).orElse(false),
            range.most().map(Amount::value),
            range.most().map(end -> includes(end, below)).orElse(false),
            range.unit());
    return new QuantityReading.Found(
        quantity,
        new Span(range.start(), range.end()),
        basis(range.least(), convention),
        basis(range.most(), convention));
  }

  private static boolean includes(Amount end, boolean convention) {
    return end.closure() == Closure.CONVENTION ? convention : end.closure() == Closure.INCLUDED;
  }

  private static BoundaryBasis basis(
      Optional<Amount> end, Optional<BoundaryConvention> convention) {
    if (end.isEmpty() || end.get().closure() != Closure.CONVENTION) {
      return BoundaryBasis.WORDS;
    }
    return convention.isPresent() ? BoundaryBasis.CONVENTION : BoundaryBasis.CIVIL_CODE;
  }
}
