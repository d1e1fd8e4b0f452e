// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Faults that leave a range of fines well formed: a lost 万, and a cell that was filled down. */
final class ImplausibleEnds {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal LEAST_FILLED = BigDecimal.valueOf(1_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ImplausibleEnds() {}

  /** Returns what is wrong with a range in yuan; nothing where it is in another unit. */
  static Optional<TextFault> faultOf(Range amount) {
    if (!amount.unit().equals("元") || amount.most().isEmpty() || amount.isPoint()) {
      return Optional.empty();
    }
    BigDecimal most = amount.most().get().value();
    if (amount.least().filter(end -> isFarBelow(end.value(), most)).isPresent()) {
      return Optional.of(TextFault.ENDS_FAR_APART);
    }
    boolean filled =
        isFilled(most) || amount.least().filter(end -> isCounted(end.value())).isPresent();
    return filled ? Optional.of(TextFault.FILLED_DOWN) : Optional.empty();
  }

  /** 5万元以上10万元以下 before 5万元以上11万元以下: the next cell of a column that was filled down. */
  static Optional<TextFault> seriesFault(List<Range> earlier, Range amount) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Range before = earlier.get(earlier.size() - 1);
    if (!before.unit().equals(amount.unit()) || !isTwoEnded(before) || !isTwoEnded(amount)) {
      return Optional.empty();
    }
    BigDecimal least = before.least().orElseThrow().value();
    BigDecimal most = before.most().orElseThrow().value();
    BigDecimal nextLeast = amount.least().orElseThrow().value();
    BigDecimal nextMost = amount.most().orElseThrow().value();
    boolean held = nextLeast.compareTo(least) == 0 || isNext(least, nextLeast);
    return held && isNextOfRound(most, nextMost) && nextLeast.compareTo(most) != 0
        ? Optional.of(TextFault.FILLED_DOWN)
        : Optional.empty();
  }

  private static boolean isTwoEnded(Range range) {
    return range.least().isPresent() && range.most().isPresent() && !range.isPoint();
  }

  private static boolean isNext(BigDecimal value, BigDecimal next) {
    BigDecimal step = next.subtract(value);
    return step.compareTo(BigDecimal.ONE) == 0
        || (step.compareTo(TEN_THOUSAND) == 0 && value.remainder(TEN_THOUSAND).signum() == 0);
  }

  /** 10 and 11, 20万 and 21万. */
  private static boolean isNextOfRound(BigDecimal value, BigDecimal next) {
    BigDecimal step = next.subtract(value);
    return isNext(value, next) && value.remainder(step.multiply(BigDecimal.TEN)).signum() == 0;
  }

  /** Returns whether no law spans so much. */
  static boolean isFarBelow(BigDecimal least, BigDecimal most) {
    return least.signum() > 0 && most.compareTo(least.multiply(TEN_THOUSAND)) >= 0;
  }

  /** 5001元以下: no law ends there. */
  private static boolean isFilled(BigDecimal end) {
    BigDecimal over = end.remainder(HUNDRED);
    return end.compareTo(LEAST_FILLED) > 0
        && over.signum() > 0
        && over.compareTo(BigDecimal.TEN) < 0;
  }

  /** 1002元以上: a tier may start one yuan above another one, but no further. */
  private static boolean isCounted(BigDecimal end) {
    return isFilled(end) && end.remainder(HUNDRED).compareTo(BigDecimal.ONE) > 0;
  }
}
