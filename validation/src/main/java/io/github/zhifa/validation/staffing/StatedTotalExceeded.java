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

/** Quotas of other kinds stay within the total that the table states. */
final class StatedTotalExceeded extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-STATED-TOTAL-EXCEEDED")
          .severity(Severity.ERROR)
          .title("超出台账载明的总额", "stated total exceeded")
          .why(
              "条例只规定了行政编制总额；台账为其他类别载明总额的，所属机构之和也不应超出。这是台账自身的矛盾，不另引法条。请核对。",
              "The regulation sets totals of administrative quota only; where the table states one"
                  + " of another kind, the quotas of the units together should not exceed it"
                  + " either. This contradiction is in the table itself; no provision is needed."
                  + " Check it.")
          .message(
              "区划{area}{kind}总额{total}名，所属机构在{firstDay}至{lastDay}超出，{worstDay}合计{posts}名",
              "Division {area} has a total of {total} posts of {kind}, exceeded from {firstDay} to"
                  + " {lastDay}; its units have {posts} on {worstDay}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("I", "事业编制", 30), ExampleTables.total("事业编制", 20)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("I", "事业编制", 20), ExampleTables.total("事业编制", 20)))
          .build();

  StatedTotalExceeded() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    TotalFindings.report(row.value(), kind -> !kind.is(QuotaKind.ADMINISTRATIVE), context, sink);
  }
}
