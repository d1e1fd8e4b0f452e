// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaBreach;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.StaffingUnit;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Nobody more than the quota on any earlier day. */
final class OverQuotaEarlier extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-OVER-QUOTA-EARLIER")
          .severity(Severity.WARNING)
          .title("曾经超编", "over quota earlier")
          .why(
              "台账显示该机构此前某些日期实有人员多于编制，现已不超编；当时仍属突破规定的编制，或者台账的日期有误。请核对日期。",
              "The table shows more people than posts on earlier days, though no longer. Either the"
                  + " quota was exceeded then, or the days of the table are wrong. Check the days.")
          .source(Regulation.TITLE, "第六条第二款")
          .message(
              "{unit}{kind}在{firstDay}至{lastDay}超编，{worstDay}核定{posts}名、实有{people}人；此类期间共{spans}段",
              "{unit} was over its quota of {kind} from {firstDay} to {lastDay}, with {people}"
                  + " people on {posts} posts on {worstDay}; spans of this kind: {spans}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 1),
                  ExampleTables.people("D", "行政编制", 1),
                  ExampleTables.people(
                      "D", "行政编制", 1, "\"person\": \"former\", \"lastDay\": \"2021-06-30\"")))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2),
                  ExampleTables.people("D", "行政编制", 1),
                  ExampleTables.people(
                      "D", "行政编制", 1, "\"person\": \"former\", \"lastDay\": \"2021-06-30\"")))
          .build();

  OverQuotaEarlier() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    if (!ledger.table().holdings().isEmpty()) {
      sink.applied();
    }
    ListMultimap<Cell, QuotaBreach> past = LinkedListMultimap.create();
    for (QuotaBreach breach : QuotaBreach.of(ledger, context.asOf())) {
      if (breach.lastDay().isPresent() && breach.kind().isRegulated()) {
        past.put(new Cell(breach.unit(), breach.kind()), breach);
      }
    }
    for (Cell key : past.keySet()) {
      QuotaBreach first = past.get(key).get(0);
      sink.at(Places.unit(ledger, first.unit()))
          .with("unit", first.unit().name())
          .with("kind", first.kind().label())
          .with("firstDay", first.firstDay().toString())
          .with("lastDay", first.lastDay().orElseThrow().toString())
          .with("worstDay", first.worstDay().toString())
          .with("posts", first.posts())
          .with("people", first.people())
          .with("spans", past.get(key).size())
          .report();
    }
  }

  private record Cell(StaffingUnit unit, LedgerKind kind) {}
}
