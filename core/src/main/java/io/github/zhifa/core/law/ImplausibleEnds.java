// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** Faults that leave a range of fines well formed: a lost 万, and a cell that was filled down. */
final class ImplausibleEnds {
  private static final BigDecimal FAR_APART = BigDecimal.valueOf(10_000);
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
    return isFilled(most) ? Optional.of(TextFault.FILLED_DOWN) : Optional.empty();
  }

  private static boolean isFarBelow(BigDecimal least, BigDecimal most) {
    return least.signum() > 0 && most.compareTo(least.multiply(FAR_APART)) >= 0;
  }

  /** 5001元以下: a tier may start one yuan above another one, but no law ends there. */
  private static boolean isFilled(BigDecimal most) {
    BigDecimal over = most.remainder(HUNDRED);
    return most.compareTo(LEAST_FILLED) > 0
        && over.signum() > 0
        && over.compareTo(BigDecimal.TEN) < 0;
  }
}
