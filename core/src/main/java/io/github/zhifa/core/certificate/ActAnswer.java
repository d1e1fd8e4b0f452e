// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;

/**
 * Who did an act, and was qualified for it on its day.
 *
 * @param act the act
 * @param officers the answer for each officer, in the order of the act
 * @param needed how many qualified officers it needs: two, or one where another law says so
 */
public record ActAnswer(EnforcementAct act, ImmutableList<QualifiedAnswer> officers, int needed) {

  static ActAnswer of(KnownRegister register, EnforcementAct act) {
    ImmutableList<QualifiedAnswer> officers =
        act.officers().stream()
            .map(each -> new HolderKey(each, act.kind()))
            .map(key -> QualifiedAnswer.of(register, key, act.day()))
            .collect(ImmutableList.toImmutableList());
    return new ActAnswer(act, officers, act.otherwise().isPresent() ? 1 : 2);
  }

  /** Returns the officers who were not qualified on the day of the act. */
  public ImmutableList<QualifiedAnswer> unqualified() {
    return officers.stream()
        .filter(each -> !each.qualified())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether enough of them were qualified (行政处罚法 art 42 I). */
  public boolean hasEnough() {
    return officers.size() - unqualified().size() >= needed;
  }
}
