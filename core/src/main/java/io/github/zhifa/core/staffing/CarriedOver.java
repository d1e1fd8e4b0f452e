// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.ApprovedQuota;

/**
 * An approved quota that states another number than its unit had the day before: the difference is
 * no transfer and no adjustment of the ledger.
 *
 * @param position the place of the row in the table, from 0
 * @param row the row
 * @param carried the posts at the end of the day before
 */
public record CarriedOver(int position, ApprovedQuota row, long carried) {

  /** Returns the rows that differ, in the order of the table. */
  public static ImmutableList<CarriedOver> of(QuotaLedger ledger) {
    ImmutableList.Builder<CarriedOver> found = ImmutableList.builder();
    for (int i = 0; i < ledger.table().quotas().size(); i++) {
      ApprovedQuota row = ledger.table().quotas().get(i);
      int cell = ledger.index().cell(row.unit(), row.kind());
      int before = StepFunctions.day(row.firstDay()) - 1;
      if (cell >= 0 && ledger.quotas().inForce().at(cell, before) > 0) {
        long carried = ledger.quotas().posts().at(cell, before);
        if (carried != row.posts()) {
          found.add(new CarriedOver(i, row, carried));
        }
      }
    }
    return found.build();
  }

  /** Returns how many posts the row has more; negative where it has fewer. */
  public long difference() {
    return row.posts() - carried;
  }
}
