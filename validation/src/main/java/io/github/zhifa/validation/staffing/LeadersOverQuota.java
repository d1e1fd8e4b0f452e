// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LeadershipCount;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Leadership posts are counted apart from posts. */
final class LeadersOverQuota extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-LEADERS-OVER-QUOTA")
          .severity(Severity.ERROR)
          .title("超领导职数", "more leaders than leadership posts")
          .why(
              "编制包括人员数额和领导职数两个数；领导成员不得超过领导职数，人员未超编也不例外。请核对领导成员或者领导职数。",
              "A quota is two numbers, of people and of leadership posts; there must not be more"
                  + " leaders than leadership posts, even where the people are within the quota."
                  + " Check the leaders or the number.")
          .source(Regulation.TITLE, "第二十条")
          .source(Regulation.TITLE, "第二十六条第五项")
          .source(Regulation.TITLE, "第二十八条")
          .message(
              "{day}{unit}领导职数{posts}名，实有领导成员{leaders}人",
              "{unit} has on {day} {leaders} leaders on {posts} leadership posts")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5, "\"leadershipPosts\": 1"),
                  ExampleTables.people("D", "行政编制", 2, "\"leadership\": true")))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5, "\"leadershipPosts\": 2"),
                  ExampleTables.people("D", "行政编制", 2, "\"leadership\": true")))
          .build();

  LeadersOverQuota() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (LeadershipCount count : LeadershipCount.of(ledger, context.asOf())) {
      if (!count.stated()) {
        continue;
      }
      sink.applied();
      if (count.leaders() > count.posts()) {
        sink.at(Places.unit(ledger, count.unit()))
            .with("day", context.asOf().toString())
            .with("unit", count.unit().name())
            .with("posts", count.posts())
            .with("leaders", count.leaders())
            .report();
      }
    }
  }
}
