// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The amounts of a case that fines refer to.
 *
 * @param yuan the bases of multiples and percentages by name (违法所得, 货值金额), in yuan
 * @param units the number of things for each of which a fine is due, by thing (平方米, 车次)
 */
public record FineBases(
    ImmutableMap<String, BigDecimal> yuan, ImmutableMap<String, BigDecimal> units) {
  /** Returns bases of which none is known. */
  public static FineBases none() {
    return new FineBases(ImmutableMap.of(), ImmutableMap.of());
  }

  /** Returns the bases and numbers of things of a case. */
  public static FineBases of(CaseFacts facts) {
    return new FineBases(facts.bases(), facts.units());
  }

  /**
   * Returns {@code amount} in yuan, exactly; empty where its base or number of things is not known
   * or not above zero: a fine of so many times nothing is not a fine of nothing, then another limb
   * of the law applies (没有违法所得的，…).
   */
  Optional<FineAmount> inYuan(FineAmount amount) {
    return FineInYuan.of(amount, this, Trace.none()).value().map(FineRange::amount);
  }

  /** Returns the name of what {@link #inYuan} needs of {@code amount}. */
  static String needed(FineAmount amount) {
    FineMeasure measure = amount.measure();
    return measure.base().or(measure::per).orElse("?");
  }
}
