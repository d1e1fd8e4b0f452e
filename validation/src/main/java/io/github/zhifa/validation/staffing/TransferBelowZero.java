// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferFault;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Nobody gives what he does not have. */
final class TransferBelowZero extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TRANSFER-BELOW-ZERO")
          .severity(Severity.ERROR)
          .title("调出多于编制", "transfer below zero")
          .why(
              "调出后该机构的编制为负数，说明核定数或者调剂数有误。这是算术，不另引法条。请核对。",
              "After the transfer the unit has fewer than no posts, so the approved or the moved"
                  + " number is wrong. This is arithmetic; no provision is needed. Check the"
                  + " numbers.")
          .message("编制调剂{id}：{what}", "Transfer {id}: {what}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 1),
                  ExampleTables.transfer("D", "E", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2),
                  ExampleTables.transfer("D", "E", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .build();

  TransferBelowZero() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TransferFindings.reportCuts(row.value(), TransferFault.BELOW_ZERO, kind -> true, sink);
  }
}
