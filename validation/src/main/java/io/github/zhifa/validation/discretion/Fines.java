// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import java.util.Optional;

/** When two graded fines are the same. */
final class Fines {
  private Fines() {}

  /** Fines in different measures can be due together; a fine that is not read is not compared. */
  static boolean differ(Tier tier, Tier other) {
    if (tier.fine().isEmpty() || other.fine().isEmpty()) {
      return tier.fine().isPresent() != other.fine().isPresent();
    }
    FineAmount fine = tier.fine().get();
    FineAmount theirs = other.fine().get();
    return fine.measure().equals(theirs.measure())
        && isRead(fine)
        && isRead(theirs)
        && !isSame(fine, theirs);
  }

  /** Whether both name the same numbers in the same measure. */
  static boolean isSame(FineAmount fine, FineAmount other) {
    return fine.measure().equals(other.measure())
        && isRead(fine)
        && isSame(fine.least(), other.least())
        && isSame(fine.most(), other.most());
  }

  /** Whether a number of it was read. */
  static boolean isRead(FineAmount fine) {
    return fine.least().isPresent() || fine.most().isPresent();
  }

  private static boolean isSame(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.map(BigDecimal::stripTrailingZeros)
        .equals(right.map(BigDecimal::stripTrailingZeros));
  }
}
