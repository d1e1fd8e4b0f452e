// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.List;
import java.util.function.BiConsumer;

/** Where in a table something stands. */
final class Places {
  private static final String KIND = "kind";

  private Places() {}

  /** Returns the pointer of {@code unit}, which is there. */
  static String unit(QuotaLedger ledger, StaffingUnit unit) {
    return "/units/" + ledger.table().units().indexOf(unit);
  }

  /** Returns the name of a unit; its key where the table does not have it. */
  static String name(QuotaLedger ledger, String unit) {
    return ledger.unit(unit).map(StaffingUnit::name).orElse(unit);
  }

  /** Passes on each of {@code rows} with its place. */
  static <T> void each(List<T> rows, String list, BiConsumer<Place, T> to) {
    for (int i = 0; i < rows.size(); i++) {
      to.accept(new Place(list, i), rows.get(i));
    }
  }

  /** Takes a printed kind, the row of which and the field in which it stands. */
  interface KindReader {
    void accept(Place row, String field, String printed);
  }

  /** Passes on each printed kind of the rows of {@code table}. */
  static void eachKind(StaffingTable table, KindReader to) {
    each(table.quotas(), "quotas", (at, row) -> to.accept(at, KIND, row.kind()));
    each(table.totals(), "totals", (at, row) -> to.accept(at, KIND, row.kind()));
    each(
        table.transfers(),
        "transfers",
        (at, row) -> {
          to.accept(at, KIND, row.kind());
          row.receivedKind().ifPresent(kind -> to.accept(at, "receivedKind", kind));
        });
    each(table.adjustments(), "adjustments", (at, row) -> to.accept(at, KIND, row.kind()));
    each(table.holdings(), "holdings", (at, row) -> to.accept(at, KIND, row.kind()));
  }
}
