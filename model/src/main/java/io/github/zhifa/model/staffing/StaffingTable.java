// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import org.immutables.value.Value;

/**
 * A staffing table (编制台账): units, what is approved for them, what was moved between them, and who
 * is on which post. The days of its rows decide, not their order.
 */
@Value.Immutable
@JsonPropertyOrder({
  "formatVersion",
  "document",
  "kinds",
  "units",
  "quotas",
  "totals",
  "transfers",
  "adjustments",
  "holdings"
})
@JsonTypeName("staffing")
public interface StaffingTable extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns what words for kinds of quota mean, beside the names of {@link QuotaKind}. */
  ImmutableList<PrintedKind> kinds();

  /** Returns the units. */
  ImmutableList<StaffingUnit> units();

  /** Returns the approved quotas. */
  ImmutableList<ApprovedQuota> quotas();

  /** Returns the totals of localities. */
  ImmutableList<QuotaTotal> totals();

  /** Returns the ledger of transfers between units. */
  ImmutableList<QuotaTransfer> transfers();

  /** Returns the changes from outside. */
  ImmutableList<QuotaAdjustment> adjustments();

  /** Returns the people on posts. */
  ImmutableList<PostHolding> holdings();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StaffingTable}. */
  final class Builder extends ImmutableStaffingTable.Builder {
    Builder() {}
  }
}
