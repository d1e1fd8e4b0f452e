// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.law.FineLimits;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    BigDecimal factor = factor(fine.measure(), limits.baseFloorYuan(), bases, trace);
    return factor == null
        ? Calculated.refused(notKnown(fine.measure(), bases))
        : Calculated.of(range(fine, factor, limits, trace));
  }

  /** Returns {@code fine}, a range of numbers, in yuan; the same ends belong to it. */
  static Calculated<FineRange> of(FineRange fine, FineBases bases, Trace trace) {
    BigDecimal factor = factor(fine.measure(), Optional.empty(), bases, trace);
    if (factor == null) {
      return Calculated.refused(notKnown(fine.measure(), bases));
    }
    FineRange yuan =
        new FineRange(
            times(fine.least(), factor),
            fine.leastIncluded(),
            times(fine.most(), factor),
            fine.mostIncluded(),
            YUAN);
    trace.add("fine-in-yuan", yuan::text);
    return Calculated.of(yuan);
  }

  private static Optional<BigDecimal> times(Optional<BigDecimal> end, BigDecimal factor) {
    return end.isPresent() ? Optional.of(BandEnds.plain(end.get().multiply(factor))) : end;
  }

  /** Returns what one of the measure is in yuan; null where that cannot be told. */
  private static @Nullable BigDecimal factor(
      FineMeasure measure, Optional<BigDecimal> floor, FineBases bases, Trace trace) {
    if (measure.unit() != FineUnit.YUAN) {
      Optional<String> name = measure.base();
      BigDecimal base = name.isPresent() ? base(name.get(), floor, bases, trace) : null;
      return base != null && measure.unit() == FineUnit.PERCENT
          ? base.scaleByPowerOfTen(-PERCENT_DIGITS)
          : base;
    }
    Optional<String> per = measure.per();
    return per.isPresent() ? units(per.get(), bases, trace) : BigDecimal.ONE;
  }

  /** 法典 art 1060: the original fine again for each day from the day after the order to correct. */
  static Calculated<FineRange> daily(FineBases bases, Trace trace) {
    BigDecimal original = bases.yuan().get(ORIGINAL_FINE);
    if (original == null || original.signum() <= 0) {
      return Calculated.refused(notKnown(original, ORIGINAL_FINE, "元", "yuan"));
    }
    BigDecimal days = units(DAY, bases, trace);
    if (days == null) {
      return Calculated.refused(unitsNotKnown(DAY, bases));
    }
    Optional<BigDecimal> total = Optional.of(BandEnds.plain(original.multiply(days)));
    FineRange range = new FineRange(total, true, total, true, YUAN);
    trace.add("fine-in-yuan", range::text);
    return Calculated.of(range);
  }

  private static @Nullable BigDecimal units(String thing, FineBases bases, Trace trace) {
    BigDecimal number = bases.units().get(thing);
    if (number == null || number.signum() <= 0) {
      return null;
    }
    trace.add(
        "units",
        () ->
            BilingualText.of(
                thing + "数：" + number.toPlainString(),
                "The number of " + thing + ": " + number.toPlainString()));
    return number;
  }

  private static @Nullable BigDecimal base(
      String name, Optional<BigDecimal> floor, FineBases bases, Trace trace) {
    BigDecimal stated = bases.yuan().get(name);
    if (stated == null) {
      return null;
    }
    BigDecimal counted = floor.isPresent() ? stated.max(floor.get()) : stated;
    if (counted.signum() <= 0) {
      return null;
    }
    trace.add("base", () -> baseText(name, stated, counted));
    return counted;
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

  /** Returns why it cannot be told what one of {@code measure} is in yuan. */
  private static Refusal notKnown(FineMeasure measure, FineBases bases) {
    if (measure.unit() == FineUnit.YUAN) {
      return unitsNotKnown(measure.per().orElseThrow(), bases);
    }
    return measure
        .base()
        .map(name -> notKnown(bases.yuan().get(name), name, "元", "yuan"))
        .orElseGet(
            () ->
                new Refusal(
                    "base-not-named",
                    BilingualText.of(
                        "该罚则未写明" + measure.unit().label().zh() + "的基数",
                        "the clause does not name the base of its "
                            + measure.unit().label().en())));
  }

  private static Refusal unitsNotKnown(String thing, FineBases bases) {
    return notKnown(bases.units().get(thing), thing, "个" + thing, "of " + thing);
  }

  /** A base that is not stated is not nothing; of nothing there is no multiple. */
  private static Refusal notKnown(
      @Nullable BigDecimal amount, String name, String zhUnit, String enUnit) {
    return amount == null
        ? new Refusal(
            "base-not-given",
            BilingualText.of(
                "未写明" + name + "（" + zhUnit + "）", name + " is not stated (" + enUnit + ")"))
        : new Refusal(
            "base-is-nothing",
            BilingualText.of(
                name + "为" + amount.toPlainString() + "，该罚则没有可用的数额",
                name + " is " + amount.toPlainString() + ": this limb gives no amount for it"));
  }

  /** A fine for each thing is multiplied before it is capped. */
  private static FineRange range(
      FineAmount fine, BigDecimal factor, FineLimits limits, Trace trace) {
    Optional<BigDecimal> least = fine.least().map(end -> limited(end, factor, limits));
    Optional<BigDecimal> most = fine.most().map(end -> limited(end, factor, limits));
    Optional<BigDecimal> lower = least.isPresent() ? least : limits.floorYuan();
    Optional<BigDecimal> upper = most.isPresent() ? most : limits.capYuan();
    FineRange range = new FineRange(lower, lower.isPresent(), upper, upper.isPresent(), YUAN);
    trace.add("fine-in-yuan", range::text);
    return range;
  }

  private static BigDecimal limited(BigDecimal end, BigDecimal factor, FineLimits limits) {
    BigDecimal yuan = end.multiply(factor);
    BigDecimal raised = limits.floorYuan().map(yuan::max).orElse(yuan);
    return BandEnds.plain(limits.capYuan().map(raised::min).orElse(raised));
  }
}
