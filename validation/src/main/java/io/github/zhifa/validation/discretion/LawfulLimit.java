// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.BoundaryBasis;
import io.github.zhifa.core.law.Quantity;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that a conduct names as its limit and that is itself still lawful: 少于百分之二十 is unlawful
 * below it, 超过三十日 above it, and who fails a duty of 不少于六十日 is unlawful below it.
 *
 * @param value the number
 * @param unit its unit
 * @param below whether the conduct is unlawful below it, else above it
 * @param printed the words of the conduct
 */
record LawfulLimit(BigDecimal value, String unit, boolean below, String printed) {
  /** 不少于 is a duty only where the conduct is to fail it. */
  private static final Pattern FAILED = Pattern.compile("(?:未|没有|违反|不按)[^，,。；;]*$");

  /**
   * Returns the limits that {@code conduct} names with words that leave no doubt about the number.
   */
  static ImmutableList<LawfulLimit> of(String conduct) {
    return QuantityReader.read(conduct, Optional.empty()).found().stream()
        .flatMap(found -> of(found, conduct).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether {@code tier} ends at the limit, on its unlawful side, and includes it. */
  boolean isTakenInBy(Quantity tier) {
    Optional<BigDecimal> end = below ? tier.most() : tier.least();
    boolean included = below ? tier.mostIncluded() : tier.leastIncluded();
    boolean point = tier.least().equals(tier.most());
    return included && !point && end.filter(number -> number.compareTo(value) == 0).isPresent();
  }

  private static Optional<LawfulLimit> of(QuantityReading.Found found, String conduct) {
    Quantity range = found.quantity();
    boolean oneEnd = range.least().isPresent() != range.most().isPresent();
    boolean sure =
        found.leastBasis() == BoundaryBasis.WORDS && found.mostBasis() == BoundaryBasis.WORDS;
    if (!oneEnd || !sure) {
      return Optional.empty();
    }
    boolean included = range.leastIncluded() || range.mostIncluded();
    boolean failed = FAILED.matcher(conduct.substring(0, found.span().start())).find();
    if (included != failed) {
      return Optional.empty();
    }
    boolean below = range.most().isPresent() != included;
    BigDecimal value = range.least().or(range::most).orElseThrow();
    return Optional.of(new LawfulLimit(value, range.unit(), below, found.span().of(conduct)));
  }
}
