// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Amounts that count up by one as a spreadsheet fills a cell down: 5万元至7万元, 5万元至8万元, 5万元至9万元 where
 * one end stays, or 1001元, 1002元, 1003元 where numbers of three digits or more go on by one. 1万元,
 * 2万元, 3万元 are amounts as people set them.
 */
final class FilledDown {
  private static final int FEWEST = 3;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal THREE_DIGITS = BigDecimal.valueOf(100);

  private FilledDown() {}

  /** Returns the runs of at least three neighbours in {@code fines}, which are of one measure. */
  static ImmutableList<ImmutableList<TierFine>> runs(List<TierFine> fines) {
    ImmutableList.Builder<ImmutableList<TierFine>> runs = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= fines.size(); i++) {
      if (i == fines.size() || !goesOn(fines.get(i - 1), fines.get(i))) {
        if (i - start >= FEWEST) {
          runs.add(ImmutableList.copyOf(fines.subList(start, i)));
        }
        start = i;
      }
    }
    return runs.build();
  }

  /** Returns the positions of the tiers in {@link #runs}. */
  static ImmutableSet<Integer> places(List<TierFine> fines) {
    return runs(fines).stream()
        .flatMap(List::stream)
        .map(TierFine::position)
        .collect(toImmutableSet());
  }

  private static boolean goesOn(TierFine one, TierFine next) {
    return goesOnBy(BigDecimal.ONE, one, next)
        || (one.fine().measure().unit() == FineUnit.YUAN && goesOnBy(TEN_THOUSAND, one, next));
  }

  private static boolean goesOnBy(BigDecimal unit, TierFine one, TierFine next) {
    boolean least = next.least().subtract(one.least()).compareTo(unit) == 0;
    boolean most = next.most().subtract(one.most()).compareTo(unit) == 0;
    boolean leastStays = isSame(one.fine().least(), next.fine().least());
    boolean mostStays = isSame(one.fine().most(), next.fine().most());
    boolean ranges = !one.range().isPoint() && !next.range().isPoint();
    boolean threeDigits = one.most().compareTo(unit.multiply(THREE_DIGITS)) >= 0;
    return (ranges && ((leastStays && most) || (mostStays && least)))
        || (threeDigits && most && least);
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }
}
