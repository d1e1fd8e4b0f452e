// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.util.Optional;

/**
 * What the fine of a tier counts. A benchmark refines one clause, so a tier that prints 处一倍以上二倍以下罚款
 * means the base of that clause, and what the law says of a small base (不足五十万元的，以五十万元计算) holds in
 * every tier, repeated or not.
 */
public final class TierFines {
  private TierFines() {}

  /**
   * Returns {@code tier} with the base and the floor of the base that it leaves to {@code clause};
   * unchanged where it names its own, or no clause is known.
   */
  public static Tier counted(Tier tier, Optional<FineClause> clause) {
    return tier.fine().isEmpty() || clause.isEmpty()
        ? tier
        : Tier.builder().from(tier).fine(counted(tier.fine().get(), clause.get().fine())).build();
  }

  /** Returns {@code graded} with the base and the floor of it that it leaves to {@code lawful}. */
  static FineAmount counted(FineAmount graded, FineAmount lawful) {
    Optional<String> base = lawful.measure().base();
    FineMeasure measure = graded.measure();
    boolean unnamed = measure.base().isEmpty();
    if (measure.unit() == FineUnit.YUAN
        || base.isEmpty()
        || !(unnamed || measure.base().equals(base))
        || !(unnamed || graded.baseFloorYuan().isEmpty())) {
      return graded;
    }
    return FineAmount.builder()
        .from(graded)
        .measure(FineMeasure.builder().from(measure).base(base).build())
        .baseFloorYuan(graded.baseFloorYuan().or(lawful::baseFloorYuan))
        .build();
  }
}
