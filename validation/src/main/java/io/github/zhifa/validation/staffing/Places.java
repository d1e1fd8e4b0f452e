// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.List;
import java.util.function.BiConsumer;

/** Where in a table something stands. */
final class Places {
  private Places() {}

  /** Returns the pointer of {@code unit}, which is there. */
  static String unit(QuotaLedger ledger, StaffingUnit unit) {
    return "/units/" + ledger.table().units().indexOf(unit);
  }

  /** Returns the name of a unit; its key where the table does not have it. */
  static String name(QuotaLedger ledger, String unit) {
    return ledger.unit(unit).map(StaffingUnit::name).orElse(unit);
  }

  /** Passes on each of {@code rows} with its pointer. */
  static <T> void each(List<T> rows, String list, BiConsumer<String, T> to) {
    for (int i = 0; i < rows.size(); i++) {
      to.accept(list + i, rows.get(i));
    }
  }

  /** Passes on each printed kind of the rows of {@code table} with its pointer. */
  static void eachKind(StaffingTable table, BiConsumer<String, String> to) {
    each(table.quotas(), "/quotas/", (at, row) -> to.accept(at + "/kind", row.kind()));
    each(table.totals(), "/totals/", (at, row) -> to.accept(at + "/kind", row.kind()));
    each(
        table.transfers(),
        "/transfers/",
        (at, row) -> {
          to.accept(at + "/kind", row.kind());
          row.receivedKind().ifPresent(kind -> to.accept(at + "/receivedKind", kind));
        });
    each(table.adjustments(), "/adjustments/", (at, row) -> to.accept(at + "/kind", row.kind()));
    each(table.holdings(), "/holdings/", (at, row) -> to.accept(at + "/kind", row.kind()));
  }
}
