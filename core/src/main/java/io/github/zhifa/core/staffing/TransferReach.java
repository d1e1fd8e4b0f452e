// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.Optional;

/** Between whom quota moves, for 地方各级人民政府机构设置和编制管理条例 art 18. */
enum TransferReach {
  /** Among the departments of one government: inside its total it may do so itself. */
  WITHIN_GOVERNMENT,
  /** Between units of different levels: 行政编制 needs the approval of the State Council's office. */
  ACROSS_LEVELS,
  /** Between governments of the same level, of whom the provision does not speak. */
  BETWEEN_GOVERNMENTS,
  /** Of the same level, but the division of one of the units is not known. */
  NOT_KNOWN;

  /** Returns between whom quota moves that goes from {@code from} to {@code to}. */
  static TransferReach of(QuotaLedger ledger, StaffingUnit from, StaffingUnit to) {
    if (from.level() != to.level()) {
      return ACROSS_LEVELS;
    }
    Optional<DivisionCode> left = government(ledger, from);
    Optional<DivisionCode> right = government(ledger, to);
    if (left.isEmpty() || right.isEmpty()) {
      return NOT_KNOWN;
    }
    return left.equals(right) ? WITHIN_GOVERNMENT : BETWEEN_GOVERNMENTS;
  }

  private static Optional<DivisionCode> government(QuotaLedger ledger, StaffingUnit unit) {
    return ledger.division(unit).flatMap(code -> DivisionAreas.at(code, unit.level()));
  }
}
