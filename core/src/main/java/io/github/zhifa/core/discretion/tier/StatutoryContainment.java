// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a graded fine stands to the fine that the law allows. Only printed numbers are compared: an
 * end that is not printed (一万元以下 has no lower one) is taken to stop where the law stops. Times and
 * percent without a base are those of the law.
 *
 * @param comparable whether both count the same: same unit, base and thing for each of which the
 *     fine is due; the other answers are false where they do not
 * @param below whether a number of the graded fine is less than the least lawful fine
 * @param above whether a number of the graded fine is more than the greatest lawful fine
 */
public record StatutoryContainment(boolean comparable, boolean below, boolean above) {

  /** Returns how {@code graded} stands to {@code lawful}. */
  public static StatutoryContainment of(FineAmount lawful, FineAmount graded) {
    if (!lawful.measure().equals(TierFines.counted(graded, lawful).measure())) {
      return new StatutoryContainment(false, false, false);
    }
    boolean below =
        numbers(graded).anyMatch(n -> lawful.least().filter(least -> less(n, least)).isPresent());
    boolean above =
        numbers(graded).anyMatch(n -> lawful.most().filter(most -> less(most, n)).isPresent());
    return new StatutoryContainment(true, below, above);
  }

  private static Stream<BigDecimal> numbers(FineAmount amount) {
    return Stream.of(amount.least(), amount.most()).flatMap(Optional::stream);
  }

  private static boolean less(BigDecimal left, BigDecimal right) {
    return left.compareTo(right) < 0;
  }
}
