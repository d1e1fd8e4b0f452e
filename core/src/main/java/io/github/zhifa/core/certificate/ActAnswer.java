// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EnforcementAct;

/**
 * Who did an act, and was qualified for it on its day.
 *
 * @param act the act
 * @param officers the answer for each officer once, in the order of the act
 * @param needed how many qualified officers it needs: of enforcement two, or one where another law
 *     says so (行政处罚法 art 42 I); of supervision one, as no text for the whole country was read
 */
public record ActAnswer(EnforcementAct act, ImmutableList<QualifiedAnswer> officers, int needed) {

  static ActAnswer of(KnownRegister register, EnforcementAct act) {
    ImmutableList<QualifiedAnswer> officers =
        act.officers().stream()
            .distinct()
            .map(each -> new HolderKey(each, act.certificate()))
            .map(key -> QualifiedAnswer.of(register, key, act.day()))
            .collect(ImmutableList.toImmutableList());
    boolean two = act.certificate() == CertificateKind.ENFORCEMENT && act.otherwise().isEmpty();
    return new ActAnswer(act, officers, two ? 2 : 1);
  }

  /** Returns the officers who were not qualified on the day of the act. */
  public ImmutableList<QualifiedAnswer> unqualified() {
    return officers.stream()
        .filter(each -> !each.qualified())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many of them were qualified. */
  public int qualified() {
    return officers.size() - unqualified().size();
  }

  /** Returns whether enough of them were qualified. */
  public boolean hasEnough() {
    return qualified() >= needed;
  }
}
