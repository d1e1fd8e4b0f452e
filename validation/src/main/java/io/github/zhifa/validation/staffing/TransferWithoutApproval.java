// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferCheck;
import io.github.zhifa.core.staffing.TransferFault;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A transfer rests on a paper of approval. */
final class TransferWithoutApproval extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TRANSFER-WITHOUT-APPROVAL")
          .severity(Severity.WARNING)
          .title("编制调剂未载明批复", "transfer without approval")
          .why(
              "调整机构的编制、改变编制使用范围须经机构编制管理机关批准；台账未载明批准文件和机关。跨层级调配行政编制另有规则。请补充批复。",
              "Moving quota from one organ to another needs the approval of the office in charge,"
                  + " and the table names no paper and authority. Administrative quota that crosses"
                  + " levels has a rule of its own. Add the approval.")
          .source(Regulation.TITLE, "第十八条")
          .source(Regulation.TITLE, "第二十六条第三项")
          .message(
              "编制调剂{id}（{kind}{posts}名）未载明批复",
              "Transfer {id} of {posts} posts of {kind} names no approval")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5), ExampleTables.transfer("D", "E", "行政编制", 2)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer("D", "E", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .build();

  TransferWithoutApproval() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (int i = 0; i < ledger.table().transfers().size(); i++) {
      QuotaTransfer transfer = ledger.table().transfers().get(i);
      LedgerKind kind = ledger.kind(transfer.kind());
      if (!kind.isRegulated()) {
        continue;
      }
      sink.applied();
      boolean crossing =
          TransferCheck.of(ledger, transfer).stream()
              .anyMatch(problem -> problem.fault() == TransferFault.CENTRAL_APPROVAL_MISSING);
      if (transfer.approval().isEmpty() && !crossing) {
        sink.at("/transfers/" + i)
            .with("id", transfer.id())
            .with("kind", kind.label())
            .with("posts", transfer.posts())
            .report();
      }
    }
  }
}
