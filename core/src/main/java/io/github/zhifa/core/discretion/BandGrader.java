// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.stated.FactorIndex;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * Answers for an item that is graded by a band rule: its facts choose no band, the outcome of the
 * case does. {@link Bands} gives the fine of an outcome.
 */
final class BandGrader implements SchemeGrader {
  private final GradeBands scheme;

  BandGrader(GradeBands scheme) {
    this.scheme = scheme;
  }

  @Override
  public FactorIndex factors() {
    return FactorIndex.of(ImmutableList.of());
  }

  @Override
  public boolean grades(String label) {
    return true;
  }

  @Override
  public ImmutableList<FineAmount> fines() {
    return ImmutableList.of();
  }

  @Override
  public PoolGrader of(FinePool pool) {
    ImmutableList<GradedFine> answer =
        ImmutableList.of(
            GradedFine.undecided(
                pool.find(Optional.empty()),
                BilingualText.of(
                    "按适用规则“" + scheme.rule() + "”分档，须先定裁量等级（从轻、一般、从重）",
                    "the band rule \""
                        + scheme.rule()
                        + "\" grades by the outcome: lighter, ordinary or"
                        + " heavier, which the facts do not give"),
                ImmutableSet.of()));
    return (facts, trace) -> answer;
  }
}
