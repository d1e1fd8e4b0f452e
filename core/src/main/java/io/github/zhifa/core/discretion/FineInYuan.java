// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.law.FineLimits;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Turns one fine of a clause into yuan, exactly. */
final class FineInYuan {
  /** The names under which the facts give the fine that is repeated and the days. */
  static final String ORIGINAL_FINE = "原罚款数额";

  static final String DAY = "日";

  private FineInYuan() {}

  /** Returns {@code fine} in yuan; its limits are those that it names itself. */
  static Calculated<FineRange> of(FineAmount fine, FineBases bases, Trace trace) {
    return of(FineRange.of(fine, Optional.empty()), limits(fine), bases, trace);
  }

  /** Returns the limits in yuan that {@code fine} names beside its numbers. */
  static FineLimits limits(FineAmount fine) {
    return new FineLimits(fine.baseFloorYuan(), fine.floorYuan(), fine.capYuan());
  }

  /**
   * Returns {@code fine} in yuan, exactly: multiplied with its base and with the number of things
   * it is due for each of, and then brought within {@code limits}.
   */
  static Calculated<FineRange> of(FineRange fine, FineLimits limits, FineBases bases, Trace trace) {
    if (fine.least().isEmpty() && fine.most().isEmpty()) {
      return Calculated.refused("fine-without-amount", "该罚则没有数额", "the clause names no amount");
    }
    FineMeasure measure = fine.measure();
    Calculated<BigDecimal> times =
        measure.unit() == FineUnit.YUAN
            ? Calculated.of(BigDecimal.ONE)
            : base(measure, limits, bases, trace);
    Calculated<BigDecimal> factor =
        times.then(
            base ->
                measure.per().isEmpty()
                    ? Calculated.of(base)
                    : units(measure.per().get(), bases, trace)
                        .then(number -> Calculated.of(number.multiply(base))));
    return factor.then(by -> Calculated.of(range(fine, by, limits, trace)));
  }

  /** 法典 art 1060: the original fine again for each day from the day after the order to correct. */
  static Calculated<FineRange> daily(FineBases bases, Trace trace) {
    Calculated<BigDecimal> original = known(bases.yuan(), ORIGINAL_FINE, "元", "yuan");
    return original.then(
        fine ->
            units(DAY, bases, trace)
                .then(
                    days -> {
                      BigDecimal total = BandEnds.plain(fine.multiply(days));
                      FineRange range = FineRange.point(total, FineMeasure.yuan());
                      trace.add("fine-in-yuan", range::text);
                      return Calculated.of(range);
                    }));
  }

  private static Calculated<BigDecimal> units(String thing, FineBases bases, Trace trace) {
    return known(bases.units(), thing, "个" + thing, "of " + thing)
        .then(
            number -> {
              trace.add(
                  "units",
                  () ->
                      BilingualText.of(
                          thing + "数：" + number.toPlainString(),
                          "The number of " + thing + ": " + number.toPlainString()));
              return Calculated.of(number);
            });
  }

  private static Calculated<BigDecimal> base(
      FineMeasure measure, FineLimits limits, FineBases bases, Trace trace) {
    if (measure.base().isEmpty()) {
      return Calculated.refused(
          "base-not-named",
          "该罚则未写明" + measure.unit().label().zh() + "的基数",
          "the clause does not name the base of its " + measure.unit().label().en());
    }
    String name = measure.base().get();
    Optional<BigDecimal> stated = Optional.ofNullable(bases.yuan().get(name));
    Optional<BigDecimal> floor = limits.baseFloorYuan();
    BigDecimal counted =
        stated.map(amount -> floor.map(amount::max).orElse(amount)).orElse(BigDecimal.ZERO);
    if (stated.isEmpty() || counted.signum() <= 0) {
      return known(bases.yuan(), name, "元", "yuan");
    }
    trace.add("base", () -> baseText(name, stated.get(), counted));
    return Calculated.of(
        measure.unit() == FineUnit.PERCENT ? BandEnds.share(counted, BigDecimal.ONE) : counted);
  }

  private static BilingualText baseText(String name, BigDecimal stated, BigDecimal counted) {
    String zh = name + BandEnds.plain(stated).toPlainString() + "元";
    String en = "The base " + name + " is " + BandEnds.plain(stated).toPlainString() + " yuan";
    return stated.compareTo(counted) == 0
        ? BilingualText.of(zh, en)
        : BilingualText.of(
            zh + "，以" + BandEnds.plain(counted).toPlainString() + "元计算",
            en + ", it counts as " + BandEnds.plain(counted).toPlainString() + " yuan");
  }

  /** A base that is not stated is not nothing; of nothing there is no multiple. */
  private static Calculated<BigDecimal> known(
      Map<String, BigDecimal> amounts, String name, String zhUnit, String enUnit) {
    BigDecimal amount = amounts.get(name);
    if (amount == null) {
      return Calculated.refused(
          "base-not-given",
          "未写明" + name + "（" + zhUnit + "）",
          name + " is not stated (" + enUnit + ")");
    }
    return amount.signum() > 0
        ? Calculated.of(amount)
        : Calculated.refused(
            "base-is-nothing",
            name + "为" + amount.toPlainString() + "，该罚则没有可用的数额",
            name + " is " + amount.toPlainString() + ": this limb gives no amount for it");
  }

  /** A fine for each thing is multiplied before it is capped. */
  private static FineRange range(
      FineRange fine, BigDecimal factor, FineLimits limits, Trace trace) {
    Optional<BigDecimal> least = fine.least().map(factor::multiply);
    Optional<BigDecimal> most = fine.most().map(factor::multiply);
    Optional<BigDecimal> lower = limited(least.or(limits::floorYuan), limits);
    Optional<BigDecimal> upper = limited(most.or(limits::capYuan), limits);
    FineRange range =
        new FineRange(
            lower,
            lower.isPresent() && (fine.leastIncluded() || !isSame(lower, least)),
            upper,
            upper.isPresent() && (fine.mostIncluded() || !isSame(upper, most)),
            FineMeasure.yuan());
    if (!fine.measure().equals(range.measure()) || !limits.equals(FineLimits.NONE)) {
      trace.add("fine-in-yuan", () -> text(fine, range));
    }
    return range;
  }

  private static boolean isSame(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return right.isPresent() && left.map(right.get()::compareTo).equals(Optional.of(0));
  }

  private static Optional<BigDecimal> limited(Optional<BigDecimal> end, FineLimits limits) {
    return end.map(yuan -> limits.floorYuan().map(yuan::max).orElse(yuan))
        .map(yuan -> limits.capYuan().map(yuan::min).orElse(yuan))
        .map(BandEnds::plain);
  }

  /** Says what {@code fine} comes to. */
  static BilingualText text(FineRange fine, FineRange yuan) {
    BilingualText from = fine.text();
    BilingualText to = yuan.text();
    return BilingualText.of(from.zh() + "，计为" + to.zh(), from.en() + ": " + to.en());
  }
}
