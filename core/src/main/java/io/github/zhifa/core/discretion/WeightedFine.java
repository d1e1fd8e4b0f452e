// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fine that a formula makes of a sum of weights, as the formula is written: what remains within
 * the law is for the caller to hold against it. All exact, nothing is rounded.
 *
 * @param sumPercent the sum in percent
 * @param countedPercent the sum in percent after the notes of the table on too small and too large
 *     sums and after the cap of the formula
 * @param amount the fine, in the unit of the clause
 */
public record WeightedFine(BigDecimal sumPercent, BigDecimal countedPercent, BigDecimal amount) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Returns the fine of {@code sumPercent}, which has {@code start} and the weights in it. The
   * greatest fine is that of {@code lawful} unless the start prints a multiplicand; a fine without
   * a least end starts at nothing. Refused where there is no greatest fine.
   */
  public static Calculated<WeightedFine> of(
      WeightMethod method,
      WeightStart start,
      FineAmount lawful,
      BigDecimal sumPercent,
      Trace trace) {
    Optional<BigDecimal> most = start.multiplicand().or(lawful::most);
    if (most.isEmpty()) {
      return Calculated.refused(
          "no-greatest-fine", "没有法定最高罚款可乘", "there is no greatest fine to multiply with");
    }
    BigDecimal noted = WeightSum.counted(sumPercent, start);
    BigDecimal counted = method == WeightMethod.CAPPED_SHARE_OF_MAXIMUM ? noted.min(WHOLE) : noted;
    trace.add("weights-added", method.source(), () -> added(sumPercent, counted));
    BigDecimal amount = amount(method, counted, lawful.least(), most.get(), trace);
    return Calculated.of(new WeightedFine(sumPercent, counted, amount));
  }

  private static BigDecimal amount(
      WeightMethod method,
      BigDecimal percent,
      Optional<BigDecimal> least,
      BigDecimal most,
      Trace trace) {
    return switch (method) {
      case CAPPED_SHARE_OF_MAXIMUM -> share(method, percent, most, trace);
      case RAISED_SHARE_OF_MAXIMUM ->
          raised(method, share(method, percent, most, trace), least, trace);
      case SHARE_OF_RANGE ->
          aboveLeast(method, percent, least.orElse(BigDecimal.ZERO), most, trace);
    };
  }

  private static BigDecimal share(
      WeightMethod method, BigDecimal percent, BigDecimal most, Trace trace) {
    BigDecimal amount = BandEnds.plain(BandEnds.share(percent, most));
    trace.add(
        "weights-multiplied",
        method.source(),
        () -> same(percent(percent) + " × " + text(most) + " = " + text(amount)));
    return amount;
  }

  private static BigDecimal raised(
      WeightMethod method, BigDecimal amount, Optional<BigDecimal> least, Trace trace) {
    if (least.isEmpty() || amount.compareTo(least.get()) >= 0) {
      return amount;
    }
    BigDecimal raised = BandEnds.plain(least.get());
    trace.add(
        "raised-to-least-fine",
        method.source(),
        () ->
            BilingualText.of(
                text(amount) + "低于法定最低罚款" + text(raised) + "，按" + text(raised),
                text(amount) + " is below the least fine: " + text(raised) + " counts"));
    return raised;
  }

  private static BigDecimal aboveLeast(
      WeightMethod method, BigDecimal percent, BigDecimal least, BigDecimal most, Trace trace) {
    BigDecimal amount = BandEnds.plain(least.add(BandEnds.share(percent, most.subtract(least))));
    trace.add(
        "weights-multiplied",
        method.source(),
        () ->
            same(
                text(least)
                    + " + "
                    + percent(percent)
                    + " × ("
                    + text(most)
                    + " − "
                    + text(least)
                    + ") = "
                    + text(amount)));
    return amount;
  }

  private static BilingualText added(BigDecimal sum, BigDecimal counted) {
    boolean changed = sum.compareTo(counted) != 0;
    return BilingualText.of(
        "权重之和" + percent(sum) + (changed ? "，按" + percent(counted) : ""),
        "The weights add up to "
            + percent(sum)
            + (changed ? ", counted as " + percent(counted) : ""));
  }

  private static BilingualText same(String formula) {
    return BilingualText.of(formula, formula);
  }

  private static String percent(BigDecimal value) {
    return text(value) + "%";
  }

  private static String text(BigDecimal value) {
    return BandEnds.plain(value).toPlainString();
  }
}
