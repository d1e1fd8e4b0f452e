// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One fine that a clause imposes. Whether the printed ends belong to the range is up to the
 * convention of the instrument; here they are the printed numbers.
 *
 * @param least the lower number, in the unit of the measure; empty where none is printed
 * @param most the upper number, in the unit of the measure; empty where none is printed; equal to
 *     {@code least} where one amount is printed
 * @param measure unit, base (违法所得) and the thing for each (平方米), as printed; empty where the clause
 *     names no amount (处以罚款) or repeats another fine day by day
 * @param discretion whether the agency must fine
 * @param mode how it stands beside other penalties
 * @param subject whom it fines (单位, 个人), as printed; empty where the clause does not say
 * @param stage the circumstance that this limb requires beyond the conduct (逾期不改正的, 货值金额不足一万元的), as
 *     printed with 的; empty where there is none
 * @param limits a floor of the base and a cap in yuan
 */
public record ClauseFine(
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    Optional<FineMeasure> measure,
    FineDiscretion discretion,
    FineMode mode,
    Optional<String> subject,
    Optional<String> stage,
    FineLimits limits) {

  /** Drops needless zeros, so that 1.50 and 1.5 make equal fines. */
  public ClauseFine {
    least = least.map(FineEnds::plain);
    most = most.map(FineEnds::plain);
  }

  /** Returns whether the clause prints a number for this fine. */
  public boolean hasAmount() {
    return least.isPresent() || most.isPresent();
  }

  /** The same fine with the numbers of another one, which the clause gives apart. */
  ClauseFine withAmount(ClauseFine other) {
    return new ClauseFine(
        other.least, other.most, other.measure, discretion, mode, subject, stage, other.limits);
  }

  /**
   * Returns whether the fine is in yuan, due once, and has no such end, so that a limit of it is
   * that end.
   */
  boolean lacksEnd(boolean lower) {
    boolean plain =
        measure.map(FineMeasure.yuan()::equals).orElse(mode != FineMode.DAILY_CONTINUOUS);
    return plain && (lower ? least : most).isEmpty();
  }

  /** The same fine with one end more; empty where the ends would be reversed. */
  Optional<ClauseFine> withEnd(BigDecimal yuan, boolean lower) {
    Optional<BigDecimal> bottom = lower ? Optional.of(yuan) : least;
    Optional<BigDecimal> top = lower ? most : Optional.of(yuan);
    boolean sound = bottom.isEmpty() || top.isEmpty() || bottom.get().compareTo(top.get()) < 0;
    return sound
        ? Optional.of(
            new ClauseFine(
                bottom,
                top,
                Optional.of(FineMeasure.yuan()),
                discretion,
                mode,
                subject,
                stage,
                limits))
        : Optional.empty();
  }

  ClauseFine withSubject(String whom) {
    return new ClauseFine(least, most, measure, discretion, mode, Optional.of(whom), stage, limits);
  }

  ClauseFine withLimits(FineLimits others) {
    return new ClauseFine(least, most, measure, discretion, mode, subject, stage, others);
  }
}
