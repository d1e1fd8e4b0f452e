// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.IncrementBase;
import io.github.zhifa.model.discretion.IncrementBasis;
import io.github.zhifa.model.discretion.IncrementSize;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The fine that a base and increments give, as the table is written: what remains within the law is
 * for the caller to hold against it. All exact, nothing is rounded.
 *
 * @param base the base fine, in the unit of the clause
 * @param sum the base fine and the increments
 * @param amount the sum after the floor and the cap of the table
 */
public record IncrementedFine(BigDecimal base, BigDecimal sum, BigDecimal amount) {

  /**
   * Returns the fine of {@code base} with {@code established}, the increments whose conditions
   * hold. Refused where a share is of an end that {@code lawful} does not have, where the floor of
   * the table is above its cap, and where the result is below zero.
   */
  public static Calculated<IncrementedFine> of(
      IncrementBase base, List<Increment> established, FineAmount lawful, Trace trace) {
    Optional<BigDecimal> start = base(base.size(), lawful);
    if (start.isEmpty()) {
      return missing(base.size());
    }
    BigDecimal sum = start.get();
    trace.add("base-fine", () -> text("基准罚款", "The base fine is ", start.get()));
    for (Increment increment : established) {
      Optional<BigDecimal> added = amount(increment.size(), start.get(), lawful);
      if (added.isEmpty()) {
        return missing(increment.size());
      }
      sum = sum.add(added.get());
      String when = increment.condition().printed();
      trace.add("increment", () -> text(when + "：", when + ": ", added.get()));
    }
    return bounded(base, start.get(), sum, trace);
  }

  private static Calculated<IncrementedFine> bounded(
      IncrementBase base, BigDecimal start, BigDecimal sum, Trace trace) {
    boolean reversed =
        base.floor()
            .flatMap(floor -> base.cap().filter(cap -> floor.compareTo(cap) > 0))
            .isPresent();
    if (reversed) {
      return Calculated.refused(
          "floor-above-cap", "该表的下限高于上限", "the floor of the table is above its cap");
    }
    BigDecimal raised = base.floor().map(sum::max).orElse(sum);
    BigDecimal amount = BandEnds.plain(base.cap().map(raised::min).orElse(raised));
    if (amount.signum() < 0) {
      return Calculated.refused(
          "fine-below-zero",
          "减少的数额超过基准罚款：" + amount.toPlainString(),
          "the increments take more than the base fine: " + amount.toPlainString());
    }
    trace.add("increments-added", () -> text("合计", "Together ", sum));
    if (amount.compareTo(sum) != 0) {
      trace.add("floor-or-cap", () -> text("按该表的限额", "By the limit of the table ", amount));
    }
    return Calculated.of(new IncrementedFine(BandEnds.plain(start), BandEnds.plain(sum), amount));
  }

  private static Optional<BigDecimal> base(IncrementSize size, FineAmount lawful) {
    return switch (size.of()) {
      case AMOUNT -> Optional.of(size.number());
      case PERCENT_OF_BASE -> Optional.empty();
      case PERCENT_OF_RANGE -> share(size, lawful).map(least(lawful)::add);
      case PERCENT_OF_MAXIMUM -> share(size, lawful);
    };
  }

  private static Optional<BigDecimal> amount(
      IncrementSize size, BigDecimal base, FineAmount lawful) {
    return switch (size.of()) {
      case AMOUNT -> Optional.of(size.number());
      case PERCENT_OF_BASE -> Optional.of(BandEnds.share(size.number(), base));
      case PERCENT_OF_RANGE, PERCENT_OF_MAXIMUM -> share(size, lawful);
    };
  }

  private static Optional<BigDecimal> share(IncrementSize size, FineAmount lawful) {
    return lawful
        .most()
        .map(
            most ->
                size.of() == IncrementBasis.PERCENT_OF_RANGE ? most.subtract(least(lawful)) : most)
        .map(whole -> BandEnds.share(size.number(), whole));
  }

  private static BigDecimal least(FineAmount lawful) {
    return lawful.least().orElse(BigDecimal.ZERO);
  }

  private static Calculated<IncrementedFine> missing(IncrementSize size) {
    return Calculated.refused(
        "increment-of-nothing",
        "无从计算“" + size.of().label().zh() + "”",
        "there is nothing to take this of: " + size.of().label().en());
  }

  private static BilingualText text(String zh, String en, BigDecimal amount) {
    String number = BandEnds.plain(amount).toPlainString();
    return BilingualText.of(zh + number, en + number);
  }
}
