// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.ClauseFine;
import io.github.zhifa.core.law.FineDiscretion;
import io.github.zhifa.core.law.FineMode;
import io.github.zhifa.model.law.FineAmount;
import java.util.List;
import java.util.Optional;

/**
 * What a clause allows for the amounts of a case, in yuan: times and percent of their base, fines
 * for each thing multiplied before any cap, a floor of the base, day by day. It refuses where an
 * amount is not known, and never takes a multiple of nothing.
 *
 * @param yuan the lawful fines; ends that are printed belong to it (民法典 art 1259)
 * @param discretion whether there must be a fine: where there may be one (可以处), none is lawful too,
 *     with a reason
 */
public record StatutoryRange(FineRange yuan, FineDiscretion discretion) {

  /**
   * Returns what a clause with the fines {@code limbs} allows: the limb for the subject, the stage
   * and the size of the base. A limb for a special case (货值金额不足十万元的, 情节严重的) goes before the general
   * one. Refused where it cannot be told which applies, or none or several do.
   */
  public static Calculated<StatutoryRange> of(
      List<ClauseFine> limbs, FineFacts facts, Trace trace) {
    return ClauseLimbs.choose(limbs, facts, trace).then(limb -> of(limb, facts.bases(), trace));
  }

  private static Calculated<StatutoryRange> of(ClauseFine limb, FineBases bases, Trace trace) {
    Calculated<FineRange> range =
        limb.mode() == FineMode.DAILY_CONTINUOUS
            ? FineInYuan.daily(bases, trace)
            : limb.measure()
                .map(
                    measure ->
                        FineInYuan.of(
                            FineRange.of(
                                FineAmount.builder()
                                    .least(limb.least())
                                    .most(limb.most())
                                    .measure(measure)
                                    .build(),
                                Optional.empty()),
                            limb.limits(),
                            bases,
                            trace))
                .orElseGet(
                    () ->
                        Calculated.refused(
                            "fine-without-amount", "该罚则没有数额", "the clause names no amount"));
    return range.then(yuan -> Calculated.of(new StatutoryRange(yuan, limb.discretion())));
  }
}
