// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.CarriedOver;
import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A number that is stated anew is the one that was there, unless the ledger says why not. */
final class QuotaNotCarriedOver extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-QUOTA-NOT-CARRIED-OVER")
          .severity(Severity.WARNING)
          .title("重新载明的编制与台账不衔接", "quota not carried over")
          .why(
              "编制总数只因调剂、核增、核减而变化；重新载明的数字与前一日的结余不同，而台账没有相应的调剂或者核增、核减。这是台账自身的衔接问题，不另引法条。请补记，或者更正数字。",
              "Quotas change by transfers and adjustments only; the number that is stated anew"
                  + " differs from what the unit had the day before, and the ledger has no movement"
                  + " for it. This is a matter of the ledger itself; no provision is needed. Add"
                  + " the movement, or correct the number.")
          .message(
              "{unit}{kind}自{day}起载明{posts}名，前一日为{carried}名，台账未载明如何相差",
              "{unit} has from {day} on {posts} posts of {kind}, but {carried} the day before, and"
                  + " the ledger does not say why")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2),
                  ExampleTables.quota(
                      "D",
                      "行政编制",
                      5,
                      "\"firstDay\": \"2024-01-01\"",
                      ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2),
                  ExampleTables.adjustment(
                      "D", "行政编制", 3, "\"day\": \"2023-06-01\"", ExampleTables.COUNTY_APPROVAL),
                  ExampleTables.quota(
                      "D",
                      "行政编制",
                      5,
                      "\"firstDay\": \"2024-01-01\"",
                      ExampleTables.COUNTY_APPROVAL)))
          .build();

  QuotaNotCarriedOver() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    if (!ledger.table().quotas().isEmpty()) {
      sink.applied();
    }
    for (CarriedOver carried : CarriedOver.of(ledger)) {
      LedgerKind kind = ledger.kind(carried.row().kind());
      boolean selfGranted =
          kind.isRegulated() && carried.difference() > 0 && carried.row().approval().isEmpty();
      if (!selfGranted) { // that is a rule of its own
        sink.at("/quotas/" + carried.position())
            .with("unit", Places.name(ledger, carried.row().unit()))
            .with("kind", kind.label())
            .with("day", carried.row().firstDay().toString())
            .with("posts", carried.row().posts())
            .with("carried", carried.carried())
            .report();
      }
    }
  }
}
