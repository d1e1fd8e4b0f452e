// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferFault;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Nobody is cut below the people in post without a plan. */
final class TransferBelowPeople extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TRANSFER-BELOW-PEOPLE")
          .severity(Severity.ERROR)
          .title("调出后编制少于实有人员", "cut below the people in post")
          .why(
              "调出编制后实有人员多于编制，又没有人员安置方案，等于制造超编。请先安置人员，或者少调编制。",
              "After the cut there are more people than posts and no plan says what becomes of"
                  + " them, so the cut makes the unit exceed its quota. Place the people first, or"
                  + " move fewer posts.")
          .source(Regulation.TITLE, "第六条第二款")
          .message("编制调剂{id}：{what}", "Transfer {id}: {what}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 3),
                  ExampleTables.people("D", "行政编制", 3),
                  ExampleTables.transfer("D", "E", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 3),
                  ExampleTables.people("D", "行政编制", 3),
                  ExampleTables.transfer(
                      "D",
                      "E",
                      "行政编制",
                      2,
                      "\"people\": {\"moving\": 2, \"leaving\": 0}",
                      ExampleTables.COUNTY_APPROVAL)))
          .build();

  TransferBelowPeople() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TransferFindings.reportCuts(
        row.value(), TransferFault.BELOW_PEOPLE, LedgerKind::isRegulated, sink);
  }
}
