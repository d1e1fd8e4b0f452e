// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.FineLimits;
import io.github.zhifa.core.law.Quantity;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fines from one amount to another.
 *
 * @param least the lower end in the unit of the measure; empty where there is none
 * @param leastIncluded whether the lower end belongs to it; false where there is none
 * @param most the upper end in the unit of the measure; empty where there is none
 * @param mostIncluded whether the upper end belongs to it; false where there is none
 * @param measure what the numbers count
 */
public record FineRange(
    Optional<BigDecimal> least,
    boolean leastIncluded,
    Optional<BigDecimal> most,
    boolean mostIncluded,
    FineMeasure measure) {

  /**
   * Returns the fines of {@code amount}. Its printed words say which ends belong to it; 以上 and 以下
   * are read under {@code convention}, without one both include the number (民法典 art 1259).
   */
  public static FineRange of(FineAmount amount, Optional<BoundaryConvention> convention) {
    Optional<Quantity> printed =
        amount.printed().flatMap(text -> inWords(text, amount, convention));
    boolean point = isSame(amount.least(), amount.most());
    boolean above = convention.map(BoundaryConvention::aboveIncludes).orElse(true);
    boolean below = convention.map(BoundaryConvention::belowIncludes).orElse(true);
    return new FineRange(
        amount.least(),
        amount.least().isPresent() && (point || printed.map(Quantity::leastIncluded).orElse(above)),
        amount.most(),
        amount.most().isPresent() && (point || printed.map(Quantity::mostIncluded).orElse(below)),
        amount.measure());
  }

  private static Optional<Quantity> inWords(
      String text, FineAmount amount, Optional<BoundaryConvention> convention) {
    return QuantityReader.read(text, convention).found().stream()
        .map(QuantityReading.Found::quantity)
        .filter(found -> isSame(found.least(), amount.least()))
        .filter(found -> isSame(found.most(), amount.most()))
        .findFirst();
  }

  private static boolean isSame(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.isPresent()
        ? right.isPresent() && left.get().compareTo(right.get()) == 0
        : right.isEmpty();
  }

  /** Returns whether it is one amount. */
  public boolean isPoint() {
    return least.isPresent() && isSame(least, most);
  }

  /** Returns whether {@code amount}, in the unit of the measure, belongs to it. */
  public boolean contains(BigDecimal amount) {
    int above = least.map(amount::compareTo).orElse(1);
    int below = most.map(amount::compareTo).orElse(-1);
    return (above > 0 || (above == 0 && leastIncluded))
        && (below < 0 || (below == 0 && mostIncluded));
  }

  /**
   * Returns what of it is lawful: the common part with {@code lawful}; where there is none, the end
   * of {@code lawful} that is nearest. Empty where the two count different things.
   */
  public Optional<FineRange> within(FineRange lawful) {
    if (!measure.equals(lawful.measure)) {
      return Optional.empty();
    }
    return common(lawful)
        .or(
            () ->
                (isHigher(lawful.least, least) ? lawful.least : lawful.most)
                    .map(end -> point(end, measure)));
  }

  /** Returns what belongs to both; empty where nothing does, or the two count different things. */
  Optional<FineRange> common(FineRange other) {
    if (!measure.equals(other.measure)) {
      return Optional.empty();
    }
    FineRange low = isHigher(other.least, least) ? other : this;
    FineRange high = isLower(other.most, most) ? other : this;
    FineRange common =
        new FineRange(
            low.least,
            low.leastIncluded && (!isSame(least, other.least) || other.leastIncluded),
            high.most,
            high.mostIncluded && (!isSame(most, other.most) || other.mostIncluded),
            measure);
    return common.isEmpty() ? Optional.empty() : Optional.of(common);
  }

  /** Returns the same, where an end that is not there is that of {@code other}. */
  FineRange completedBy(FineRange other) {
    boolean low = least.isPresent() || !measure.equals(other.measure);
    boolean high = most.isPresent() || !measure.equals(other.measure);
    return new FineRange(
        low ? least : other.least,
        low ? leastIncluded : other.leastIncluded,
        high ? most : other.most,
        high ? mostIncluded : other.mostIncluded,
        measure);
  }

  /** Returns the one fine {@code amount}. */
  static FineRange point(BigDecimal amount, FineMeasure measure) {
    return new FineRange(Optional.of(amount), true, Optional.of(amount), true, measure);
  }

  /** Returns the two ends as the numbers of a fine. */
  FineAmount amount() {
    return FineAmount.builder().least(least).most(most).measure(measure).build();
  }

  /** Returns whether no amount belongs to it. */
  boolean isEmpty() {
    if (least.isEmpty() || most.isEmpty()) {
      return false;
    }
    int order = least.get().compareTo(most.get());
    return order > 0 || (order == 0 && !(leastIncluded && mostIncluded));
  }

  private static boolean isHigher(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.isPresent() && (right.isEmpty() || left.get().compareTo(right.get()) > 0);
  }

  private static boolean isLower(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.isPresent() && (right.isEmpty() || left.get().compareTo(right.get()) < 0);
  }

  /**
   * Returns the same in yuan, exactly: times and percent of their base, a fine for each thing times
   * its number; the steps go to {@code trace}. Limits that a clause names beside its numbers
   * (最高不超过三万元) are no part of a range: {@link CaseGrader} keeps to them. Refused where there is no
   * number, or an amount that it refers to is not known or not above zero.
   */
  public Calculated<FineRange> inYuan(FineBases bases, Trace trace) {
    return FineInYuan.of(this, FineLimits.NONE, bases, trace);
  }

  /** Returns the range in words: 不低于1000元且低于5000元. */
  public BilingualText text() {
    return FineWords.of(this);
  }
}
