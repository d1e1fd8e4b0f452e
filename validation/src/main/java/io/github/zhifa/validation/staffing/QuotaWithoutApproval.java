// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A quota rests on a paper of approval. */
final class QuotaWithoutApproval extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-QUOTA-WITHOUT-APPROVAL")
          .severity(Severity.WARNING)
          .title("核定编制未载明批复", "quota without approval")
          .why(
              "编制由机构编制管理机关依照程序核定；台账未载明批准文件和机关的，不能据以录用、调配人员和核拨经费。请补充批复。",
              "Quota is approved by the office in charge in due procedure; where the table names no"
                  + " paper and authority, it founds neither recruiting nor funds. Add the"
                  + " approval.")
          .source(Regulation.TITLE, "第六条第一款")
          .message(
              "{unit}自{day}起的{kind}{posts}名未载明批复",
              "The {posts} posts of {kind} of {unit} from {day} on name no approval")
          .wrong(ExampleTables.of(ExampleTables.quota("D", "行政编制", 2)))
          .right(
              ExampleTables.of(ExampleTables.quota("D", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .build();

  QuotaWithoutApproval() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (int i = 0; i < ledger.table().quotas().size(); i++) {
      ApprovedQuota quota = ledger.table().quotas().get(i);
      LedgerKind kind = ledger.kind(quota.kind());
      if (!kind.isRegulated()) {
        continue;
      }
      sink.applied();
      if (quota.approval().isEmpty()) {
        sink.at("/quotas/" + i)
            .with("unit", Places.name(ledger, quota.unit()))
            .with("day", quota.firstDay().toString())
            .with("kind", kind.label())
            .with("posts", quota.posts())
            .report();
      }
    }
  }
}
