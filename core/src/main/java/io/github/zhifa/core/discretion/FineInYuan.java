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

  static Calculated<FineRange> of(
      FineAmount fine, FineLimits limits, FineBases bases, Trace trace) {
    if (fine.least().isEmpty() && fine.most().isEmpty()) {
      return Calculated.refused("fine-without-amount", "该罚则没有数额", "the clause names no amount");
    }
    FineMeasure measure = fine.measure();
    if (measure.unit() == FineUnit.YUAN && measure.per().isEmpty()) {
      return Calculated.of(range(fine, Optional.empty(), limits, trace));
    }
    Calculated<BigDecimal> factor =
        measure.unit() == FineUnit.YUAN
            ? units(measure.per().orElseThrow(), bases, trace)
            : base(measure, limits, bases, trace);
    return factor.then(by -> Calculated.of(range(fine, Optional.of(by), limits, trace)));
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
      FineAmount fine, Optional<BigDecimal> factor, FineLimits limits, Trace trace) {
    Optional<BigDecimal> least = fine.least().map(end -> limited(end, factor, limits));
    Optional<BigDecimal> most = fine.most().map(end -> limited(end, factor, limits));
    Optional<BigDecimal> lower = least.isPresent() ? least : limits.floorYuan();
    Optional<BigDecimal> upper = most.isPresent() ? most : limits.capYuan();
    FineRange range =
        new FineRange(lower, lower.isPresent(), upper, upper.isPresent(), FineMeasure.yuan());
    trace.add("fine-in-yuan", () -> range.text());
    return range;
  }

  private static BigDecimal limited(
      BigDecimal end, Optional<BigDecimal> factor, FineLimits limits) {
    BigDecimal yuan = factor.map(end::multiply).orElse(end);
    BigDecimal raised = limits.floorYuan().map(yuan::max).orElse(yuan);
    return BandEnds.plain(limits.capYuan().map(raised::min).orElse(raised));
  }
}
