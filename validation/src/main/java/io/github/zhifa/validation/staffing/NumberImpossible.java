// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferFault;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.QuotaAdjustment;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A number of posts is not below zero. */
final class NumberImpossible extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-NUMBER-IMPOSSIBLE")
          .severity(Severity.ERROR)
          .title("数量不可能", "impossible number")
          .why(
              "编制数、领导职数不能为负，核减后也不能为负，领导职数包含在编制数之内，调剂和核增核减不能为零。这是录入错误，不另引法条。请更正。",
              "Posts and leadership posts are not below zero, also after some were taken away,"
                  + " leadership posts are among the posts, and nothing is moved by a movement of none. This is a fault of the data"
                  + " itself; no provision is needed. Correct it.")
          .message("数量不可能：{what}", "The number is impossible: {what}")
          .wrong(ExampleTables.of(ExampleTables.quota("D", "行政编制", -5)))
          .right(ExampleTables.of(ExampleTables.quota("D", "行政编制", 5, "\"leadershipPosts\": 5")))
          .build();

  NumberImpossible() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    StaffingTable table = row.value().table();
    Places.each(table.quotas(), "quotas", (at, quota) -> quota(at, quota, sink));
    Places.each(
        table.totals(),
        "totals",
        (at, total) ->
            check(
                at,
                total.posts() >= 0,
                BilingualText.of("总额" + total.posts() + "名", "a total of " + total.posts()),
                sink));
    Places.each(
        table.adjustments(), "adjustments", (at, change) -> change(row.value(), at, change, sink));
    TransferFindings.each(
        row.value(),
        TransferFault.NUMBER_IMPOSSIBLE,
        (at, problem) -> check(at, false, problem.text(), sink));
  }

  private static void quota(Place at, ApprovedQuota quota, FindingSink sink) {
    int leaders = quota.leadershipPosts().orElse(0);
    check(
        at,
        quota.posts() >= 0 && leaders >= 0 && leaders <= quota.posts(),
        BilingualText.of(
            "编制" + quota.posts() + "名、领导职数" + leaders + "名",
            quota.posts() + " posts, " + leaders + " of them leadership posts"),
        sink);
  }

  private static void change(
      QuotaLedger ledger, Place at, QuotaAdjustment change, FindingSink sink) {
    check(
        at,
        change.posts() != 0 || change.leadershipPosts().orElse(0) != 0,
        BilingualText.of("核增、核减0名", "an adjustment of 0 posts"),
        sink);
    LedgerKind kind = ledger.kind(change.kind());
    long left = ledger.on(change.unit(), kind, change.day()).posts();
    if (change.posts() < 0 && left < 0) {
      check(
          at,
          false,
          BilingualText.of(
              change.day()
                  + Places.name(ledger, change.unit())
                  + kind.label().zh()
                  + "核减"
                  + Math.abs((long) change.posts())
                  + "名后为"
                  + left
                  + "名",
              Places.name(ledger, change.unit())
                  + " has on "
                  + change.day()
                  + " "
                  + left
                  + " posts of "
                  + kind.label().en()
                  + " after "
                  + Math.abs((long) change.posts())
                  + " were taken away"),
          sink);
    }
  }

  private static void check(Place at, boolean possible, BilingualText what, FindingSink sink) {
    sink.applied();
    if (!possible) {
      sink.at(at.pointer()).with("what", what).report();
    }
  }
}
