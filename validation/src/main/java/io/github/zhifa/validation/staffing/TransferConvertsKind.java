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

/** No kind turns into another. */
final class TransferConvertsKind extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TRANSFER-CONVERTS-KIND")
          .severity(Severity.ERROR)
          .title("调剂中改变编制类别", "one kind turned into another")
          .why(
              "编制按类别和使用范围审批，不得混用，也不得借调剂把一类编制变成另一类。请分别按类别减少和增加。",
              "Quota is approved by kind and use; kinds must not be mixed, and a transfer must not"
                  + " turn one into another. Reduce and add each kind by itself.")
          .source(Regulation.TITLE, "第十五条")
          .source(Regulation.TITLE, "第二十六条第三项")
          .message("编制调剂{id}：{what}", "Transfer {id}: {what}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer(
                      "D",
                      "I",
                      "行政编制",
                      2,
                      "\"receivedKind\": \"事业编制\"",
                      ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer("D", "E", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .build();

  TransferConvertsKind() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TransferFindings.report(row.value(), TransferFault.KIND_CONVERTED, sink);
  }
}
