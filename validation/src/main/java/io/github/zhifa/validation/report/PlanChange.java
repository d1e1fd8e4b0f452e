// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.PlanAnswer;
import io.github.zhifa.core.staffing.PostCount;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a plan does to one unit and kind, at the end of the last day of the plan.
 *
 * @param unit the unit
 * @param kind the kind
 * @param before the posts and people without the plan
 * @param after the posts and people with it
 */
record PlanChange(StaffingUnit unit, LedgerKind kind, PostCount before, PostCount after) {

  /** Returns the last day of {@code plan}, or {@code asOf} where that is later. */
  static LocalDate day(PlanAnswer plan, LocalDate asOf) {
    int known = plan.before().table().transfers().size();
    return plan.after().table().transfers().stream()
        .skip(known)
        .map(QuotaTransfer::day)
        .max(Comparator.naturalOrder())
        .filter(day -> day.isAfter(asOf))
        .orElse(asOf);
  }

  /** Returns the units and kinds that {@code plan} changes, in the order of the table. */
  static ImmutableList<PlanChange> of(PlanAnswer plan, LocalDate day) {
    ImmutableList.Builder<PlanChange> changes = ImmutableList.builder();
    for (StaffingUnit unit : plan.after().table().units()) {
      for (LedgerKind kind : plan.after().kinds()) {
        PostCount before = plan.before().on(unit.id(), kind, day);
        PostCount after = plan.after().on(unit.id(), kind, day);
        if (!before.equals(after)) {
          changes.add(new PlanChange(unit, kind, before, after));
        }
      }
    }
    return changes.build();
  }
}
