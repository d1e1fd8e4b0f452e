// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;

/** The rows by which a unit gets quota: an approved quota, an adjustment upward, a transfer. */
final class QuotaReceipts {
  private QuotaReceipts() {}

  /** Takes one row. */
  interface Receiver {
    void accept(Place at, StaffingUnit unit, LedgerKind kind);
  }

  /** Passes on each row whose unit is in the table. */
  static void each(QuotaLedger ledger, Receiver to) {
    StaffingTable table = ledger.table();
    Places.each(
        table.quotas(), "quotas", (at, row) -> pass(ledger, at, row.unit(), row.kind(), to));
    Places.each(
        table.transfers(),
        "transfers",
        (at, row) -> pass(ledger, at, row.toUnit(), row.receivedKind().orElse(row.kind()), to));
    Places.each(
        table.adjustments(),
        "adjustments",
        (at, row) -> {
          if (row.posts() > 0) {
            pass(ledger, at, row.unit(), row.kind(), to);
          }
        });
  }

  private static void pass(QuotaLedger ledger, Place at, String unit, String kind, Receiver to) {
    ledger.unit(unit).ifPresent(found -> to.accept(at, found, ledger.kind(kind)));
  }
}
