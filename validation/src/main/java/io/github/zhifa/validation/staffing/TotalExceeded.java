// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A locality stays within the total that the State Council approved. */
final class TotalExceeded extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TOTAL-EXCEEDED")
          .severity(Severity.ERROR)
          .title("超出行政编制总额", "total exceeded")
          .why(
              "地方的行政编制总额由省级人民政府提出，经国务院机构编制管理机关审核，报国务院批准；所属机构的行政编制之和不得超出。请核对各机构编制或者总额。",
              "The total of administrative quota of a locality is proposed by the province,"
                  + " reviewed by the State Council's office and approved by the State Council; the"
                  + " quotas of its units together must not exceed it. Check the quotas or the"
                  + " total.")
          .source(Regulation.TITLE, "第十六条")
          .message(
              "区划{area}{kind}总额{total}名，所属机构在{firstDay}至{lastDay}超出，{worstDay}合计{posts}名",
              "Division {area} has a total of {total} posts of {kind}, exceeded from {firstDay} to"
                  + " {lastDay}; its units have {posts} on {worstDay}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 30), ExampleTables.total("行政编制", 20)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 20), ExampleTables.total("行政编制", 20)))
          .build();

  TotalExceeded() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TotalFindings.report(row.value(), kind -> kind.is(QuotaKind.ADMINISTRATIVE), context, sink);
  }
}
