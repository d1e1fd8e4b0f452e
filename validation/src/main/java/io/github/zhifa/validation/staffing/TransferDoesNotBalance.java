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

/** What is received is what was given. */
final class TransferDoesNotBalance extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TRANSFER-DOES-NOT-BALANCE")
          .severity(Severity.ERROR)
          .title("减上补下数量不相等", "transfer that does not balance")
          .why(
              "“减上补下”在总数不变的前提下进行：补充的每一名编制都应当有同类编制的减少；多出的部分就是擅自增加的编制。请更正数字，或者另行报批。",
              "Posts move with the sum unchanged: each post that is added has one of the same kind"
                  + " taken away; what is more is an increase without approval. Correct the"
                  + " numbers, or have the increase approved.")
          .source(Regulation.TITLE, "第六条第二款")
          .source(Regulation.TITLE, "第二十六条第三项")
          .message("编制调剂{id}：{what}", "Transfer {id}: {what}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer(
                      "D", "E", "行政编制", 2, "\"receivedPosts\": 3", ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer(
                      "D", "E", "行政编制", 2, "\"receivedPosts\": 2", ExampleTables.COUNTY_APPROVAL)))
          .build();

  TransferDoesNotBalance() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TransferFindings.report(row.value(), TransferFault.NOT_BALANCED, sink);
  }
}
