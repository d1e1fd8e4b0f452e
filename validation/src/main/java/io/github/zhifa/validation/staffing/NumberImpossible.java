// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferFault;
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
              "编制数、领导职数不能为负，领导职数包含在编制数之内，调剂和核增核减不能为零。这是录入错误，不另引法条。请更正。",
              "Posts and leadership posts are not below zero, leadership posts are among the posts,"
                  + " and nothing is moved by a movement of none. This is a fault of the data"
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
    QuotaLedger ledger = row.value();
    StaffingTable table = ledger.table();
    Places.each(
        table.quotas(),
        "/quotas/",
        (at, each) -> {
          int leaders = each.leadershipPosts().orElse(0);
          boolean within = leaders >= 0 && leaders <= Math.max(0, each.posts());
          check(
              at,
              each.posts() >= 0 && within,
              BilingualText.of(
                  "编制" + each.posts() + "名、领导职数" + leaders + "名",
                  each.posts() + " posts, " + leaders + " of them leadership posts"),
              sink);
        });
    Places.each(
        table.totals(),
        "/totals/",
        (at, each) ->
            check(
                at,
                each.posts() >= 0,
                BilingualText.of(
                    "总额" + each.posts() + "名", "a total of " + each.posts() + " posts"),
                sink));
    Places.each(
        table.adjustments(),
        "/adjustments/",
        (at, each) ->
            check(
                at,
                each.posts() != 0 || each.leadershipPosts().orElse(0) != 0,
                BilingualText.of("核增、核减0名", "an adjustment of 0 posts"),
                sink));
    TransferFindings.each(
        ledger,
        TransferFault.NUMBER_IMPOSSIBLE,
        (at, problem) -> check(at, false, problem.text(), sink));
  }

  private static void check(
      String pointer, boolean possible, BilingualText what, FindingSink sink) {
    sink.applied();
    if (!possible) {
      sink.at(pointer).with("what", what).report();
    }
  }
}
