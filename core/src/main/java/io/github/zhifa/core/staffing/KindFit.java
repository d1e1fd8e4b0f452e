// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.staffing.OrganType;
import io.github.zhifa.model.staffing.QuotaKind;

/** Whether a kind of quota is one for a type of organ (地方各级人民政府机构设置和编制管理条例 art 15, 19). */
public enum KindFit {
  /** The organ uses this kind. */
  FITS,
  /** The organ uses another kind: 行政编制 in an institution, 事业编制 in an organ. */
  MISMATCH,
  /** The organ has no quota of its own: a body for coordination (议事协调机构). */
  NO_OWN_QUOTA,
  /**
   * Not to be told: the kind is outside the regulation or not known, the organ is, or a row holds
   * an organ with its institutions.
   */
  OPEN;

  /** Returns whether {@code kind} is one for {@code organ}. */
  public static KindFit of(OrganType organ, LedgerKind kind) {
    return switch (organ) {
      case ADMINISTRATIVE_ORGAN -> uses(QuotaKind.ADMINISTRATIVE, kind);
      case PUBLIC_INSTITUTION -> uses(QuotaKind.INSTITUTION, kind);
      case COORDINATION_BODY -> NO_OWN_QUOTA;
      case ORGAN_WITH_INSTITUTIONS, OTHER -> OPEN;
    };
  }

  private static KindFit uses(QuotaKind own, LedgerKind kind) {
    if (!kind.isRegulated()) {
      return OPEN;
    }
    return kind.is(own) ? FITS : MISMATCH;
  }
}
