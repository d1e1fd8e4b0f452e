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

  private static final int PERCENT_DIGITS = 2;
  private static final FineMeasure YUAN = FineMeasure.yuan();

  private FineInYuan() {}

  static Calculated<FineRange> of(
      FineAmount fine, FineLimits limits, FineBases bases, Trace trace) {
    if (fine.least().isEmpty() && fine.most().isEmpty()) {
      return Calculated.refused("fine-without-amount", "该罚则没有数额", "the clause names no amount");
    }
    return factor(fine.measure(), limits, bases, trace)
        .then(factor -> Calculated.of(range(fine, factor, limits, trace)));
  }

  /** Returns {@code fine}, a range of numbers, in yuan; the same ends belong to it. */
  static Calculated<FineRange> of(FineRange fine, FineBases bases, Trace trace) {
    Calculated<BigDecimal> factor = factor(fine.measure(), FineLimits.NONE, bases, trace);
    if (factor.value().isEmpty()) {
      return Calculated.refused(factor.refusal().orElseThrow());
    }
    BigDecimal by = factor.value().get();
    FineRange yuan =
        new FineRange(
            fine.least().map(end -> BandEnds.plain(end.multiply(by))),
            fine.leastIncluded(),
            fine.most().map(end -> BandEnds.plain(end.multiply(by))),
            fine.mostIncluded(),
            YUAN);
    trace.add("fine-in-yuan", yuan::text);
    return Calculated.of(yuan);
  }

  /** Returns what one of the unit is in yuan. */
  private static Calculated<BigDecimal> factor(
      FineMeasure measure, FineLimits limits, FineBases bases, Trace trace) {
    if (measure.unit() != FineUnit.YUAN) {
      return base(measure, limits, bases, trace);
    }
    return measure.per().isEmpty()
        ? Calculated.of(BigDecimal.ONE)
        : units(measure.per().get(), bases, trace);
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
                      FineRange range =
                          new FineRange(
                              Optional.of(total),
                              true,
                              Optional.of(total),
                              true,
                              FineMeasure.yuan());
                      trace.add("fine-in-yuan", () -> range.text());
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
    Optional<String> base = measure.base();
    if (base.isEmpty()) {
      return Calculated.refused(
          "base-not-named",
          "该罚则未写明" + measure.unit().label().zh() + "的基数",
          "the clause does not name the base of its " + measure.unit().label().en());
    }
    String name = base.get();
    BigDecimal stated = bases.yuan().get(name);
    BigDecimal counted =
        stated == null ? BigDecimal.ZERO : limits.baseFloorYuan().map(stated::max).orElse(stated);
    if (stated == null || counted.signum() <= 0) {
      return known(bases.yuan(), name, "元", "yuan");
    }
    trace.add("base", () -> baseText(name, stated, counted));
    return Calculated.of(
        measure.unit() == FineUnit.PERCENT ? counted.scaleByPowerOfTen(-PERCENT_DIGITS) : counted);
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
      FineAmount fine, BigDecimal factor, FineLimits limits, Trace trace) {
    Optional<BigDecimal> least = fine.least().map(end -> limited(end, factor, limits));
    Optional<BigDecimal> most = fine.most().map(end -> limited(end, factor, limits));
    Optional<BigDecimal> lower = least.isPresent() ? least : limits.floorYuan();
    Optional<BigDecimal> upper = most.isPresent() ? most : limits.capYuan();
    FineRange range = new FineRange(lower, lower.isPresent(), upper, upper.isPresent(), YUAN);
    trace.add("fine-in-yuan", () -> range.text());
    return range;
  }

  private static BigDecimal limited(BigDecimal end, BigDecimal factor, FineLimits limits) {
    BigDecimal yuan = end.multiply(factor);
    BigDecimal raised = limits.floorYuan().map(yuan::max).orElse(yuan);
    return BandEnds.plain(limits.capYuan().map(raised::min).orElse(raised));
  }
}
