// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.CarriedOver;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.QuotaAdjustment;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** No quota is increased without approval. */
final class SelfGranted extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-INCREASE-WITHOUT-APPROVAL")
          .severity(Severity.ERROR)
          .title("擅自增加编制", "increase without approval")
          .why(
              "禁止擅自增加编制；对擅自增加的编制，不得核拨财政资金。台账中增加的编制既不是从其他机构调入，也没有载明批复。请补充批复，或者更正数字。",
              "Nobody may increase a quota by himself, and no funds may be granted for such posts."
                  + " The increase in the table comes from no other unit and names no approval. Add"
                  + " the approval, or correct the number.")
          .source(Regulation.TITLE, "第六条第二款")
          .source(Regulation.TITLE, "第二十六条第三项")
          .message(
              "{unit}{kind}自{day}起增加{more}名，未载明批复",
              "{unit} has from {day} on {more} more posts of {kind}, with no approval")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2), ExampleTables.adjustment("D", "行政编制", 3)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2),
                  ExampleTables.adjustment("D", "行政编制", 3, ExampleTables.COUNTY_APPROVAL)))
          .build();

  SelfGranted() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (int i = 0; i < ledger.table().adjustments().size(); i++) {
      QuotaAdjustment change = ledger.table().adjustments().get(i);
      if (ledger.kind(change.kind()).isRegulated()) {
        sink.applied();
        if (change.posts() > 0 && change.approval().isEmpty()) {
          report(
              ledger,
              new Increase(
                  "/adjustments/" + i, change.unit(), change.kind(), change.day(), change.posts()),
              sink);
        }
      }
    }
    for (CarriedOver carried : CarriedOver.of(ledger)) {
      ApprovedQuota quota = carried.row();
      if (carried.difference() > 0
          && quota.approval().isEmpty()
          && ledger.kind(quota.kind()).isRegulated()) {
        report(
            ledger,
            new Increase(
                "/quotas/" + carried.position(),
                quota.unit(),
                quota.kind(),
                quota.firstDay(),
                carried.difference()),
            sink);
      }
    }
  }

  private record Increase(String pointer, String unit, String kind, LocalDate day, long more) {}

  private static void report(QuotaLedger ledger, Increase increase, FindingSink sink) {
    sink.at(increase.pointer())
        .with("unit", Places.name(ledger, increase.unit()))
        .with("kind", ledger.kind(increase.kind()).label())
        .with("day", increase.day().toString())
        .with("more", increase.more())
        .report();
  }
}
