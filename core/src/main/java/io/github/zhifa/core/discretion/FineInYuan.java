// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
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
    BigDecimal factor = factor(fine.measure(), limits.baseFloorYuan(), bases, trace);
    return factor == null
        ? Calculated.refused(notKnown(fine.measure(), limits, bases))
        : Calculated.of(range(fine, factor, limits, trace));
  }

  /** Returns what one of {@code measure} is in yuan; null where that cannot be told. */
  private static @Nullable BigDecimal factor(
      FineMeasure measure, Optional<BigDecimal> floor, FineBases bases, Trace trace) {
    BigDecimal base =
        measure.unit() == FineUnit.YUAN ? BigDecimal.ONE : base(measure, floor, bases, trace);
    Optional<String> thing = measure.per();
    if (base == null || thing.isEmpty()) {
      return base;
    }
    BigDecimal number = units(thing.get(), bases, trace);
    return number == null ? null : number.multiply(base);
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
    FineRange range = FineRange.point(BandEnds.plain(original.multiply(days)), YUAN);
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
      FineMeasure measure, Optional<BigDecimal> floor, FineBases bases, Trace trace) {
    Optional<String> name = measure.base();
    BigDecimal stated = name.isPresent() ? bases.yuan().get(name.get()) : null;
    if (stated == null) {
      return null;
    }
    BigDecimal counted = floor.isPresent() ? stated.max(floor.get()) : stated;
    if (counted.signum() <= 0) {
      return null;
    }
    trace.add("base", () -> baseText(name.orElse(""), stated, counted));
    return measure.unit() == FineUnit.PERCENT
        ? counted.scaleByPowerOfTen(-PERCENT_DIGITS)
        : counted;
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
  private static Refusal notKnown(FineMeasure measure, FineLimits limits, FineBases bases) {
    boolean known =
        measure.unit() == FineUnit.YUAN
            || base(measure, limits.baseFloorYuan(), bases, Trace.none()) != null;
    if (known) {
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
      FineRange fine, BigDecimal factor, FineLimits limits, Trace trace) {
    FineRange product =
        new FineRange(
            times(fine.least(), factor),
            fine.leastIncluded(),
            times(fine.most(), factor),
            fine.mostIncluded(),
            YUAN);
    boolean free = limits.equals(FineLimits.NONE);
    FineRange range = free ? product : limited(product, limits);
    if (!free || !fine.measure().equals(YUAN)) {
      trace.add("fine-in-yuan", () -> text(fine, range));
    }
    return range;
  }

  private static Optional<BigDecimal> times(Optional<BigDecimal> end, BigDecimal factor) {
    return end.isPresent() ? Optional.of(BandEnds.plain(end.get().multiply(factor))) : end;
  }

  private static FineRange limited(FineRange fine, FineLimits limits) {
    Optional<BigDecimal> lower = limited(fine.least().or(limits::floorYuan), limits);
    Optional<BigDecimal> upper = limited(fine.most().or(limits::capYuan), limits);
    return new FineRange(
        lower,
        lower.isPresent() && (fine.leastIncluded() || !isSame(lower, fine.least())),
        upper,
        upper.isPresent() && (fine.mostIncluded() || !isSame(upper, fine.most())),
        YUAN);
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
