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

/** Administrative quota crosses levels with central approval only. */
final class CrossLevelWithoutApproval extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-CROSS-LEVEL-WITHOUT-CENTRAL-APPROVAL")
          .severity(Severity.ERROR)
          .title("跨层级调配行政编制未经国务院机构编制管理机关审批", "across levels without central approval")
          .why(
              "在同一行政区域不同层级之间调配使用行政编制（如县直部门“减上补下”至乡镇），应当由省级机构编制管理机关报国务院机构编制管理机关审批。事业编制不适用本条。请补充审批，或者只调剂事业编制。",
              "Administrative quota that moves between levels of one area, such as from a county to"
                  + " its townships, is submitted by the provincial office and approved by the"
                  + " State Council's office. Institution quota is not under this article. Add the"
                  + " approval, or move institution quota only.")
          .source(Regulation.TITLE, "第十八条")
          .message("编制调剂{id}：{what}", "Transfer {id}: {what}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer("D", "T", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer(
                      "D",
                      "T",
                      "行政编制",
                      2,
                      "\"approval\": {\"document\": \"示例〔2024〕1号（虚构）\", \"authority\": {\"name\":"
                          + " \"国务院机构编制管理机关\"}}")))
          .build();

  CrossLevelWithoutApproval() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TransferFindings.report(
        row.value(),
        TransferFault.CENTRAL_APPROVAL_MISSING,
        TransferFault.APPROVER_NOT_KNOWN,
        sink);
  }
}
