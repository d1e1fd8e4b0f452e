// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import java.util.Optional;

/** Which of two graded fines is the higher one? */
public final class Costs {
  private Costs() {}

  /**
   * Returns 1 where {@code left} is higher than {@code right}: at one end at least, and at no end
   * lower; -1 where it is lower; 0 where they are the same, cross each other or cannot be compared.
   * A fine without a lower end starts at nothing (一万元以下).
   */
  public static int compare(FineAmount left, FineAmount right) {
    if (!left.measure().equals(right.measure()) || !hasEnd(left) || !hasEnd(right)) {
      return 0;
    }
    int least = least(left).compareTo(least(right));
    int most = most(left).compareTo(most(right));
    return Integer.signum(least) * Integer.signum(most) < 0 ? 0 : Integer.signum(least + most);
  }

  private static boolean hasEnd(FineAmount fine) {
    return fine.least().isPresent() || fine.most().isPresent();
  }

  private static BigDecimal least(FineAmount fine) {
    return fine.least().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal most(FineAmount fine) {
    return fine.most().or(fine::least).orElse(BigDecimal.ZERO);
  }

  /** Returns {@link #compare(FineAmount, FineAmount)}, and 0 where one of them is not there. */
  static int compare(Optional<FineAmount> left, Optional<FineAmount> right) {
    return left.isPresent() && right.isPresent() ? compare(left.get(), right.get()) : 0;
  }
}
