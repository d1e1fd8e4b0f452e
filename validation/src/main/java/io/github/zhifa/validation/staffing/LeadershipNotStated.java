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

/** A quota is two numbers. */
final class LeadershipNotStated extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-LEADERSHIP-NOT-STATED")
          .severity(Severity.INFO)
          .title("未载明领导职数", "leadership posts not stated")
          .why(
              "编制是指核定的人员数额和领导职数；台账没有载明该机构的领导职数，领导成员是否超职数无从核对。请补充。",
              "A quota is the approved number of people and of leadership posts; the table states"
                  + " no leadership posts of the unit, so nobody can tell whether it has too many"
                  + " leaders. Add them.")
          .source(Regulation.TITLE, "第二十八条")
          .message(
              "{unit}只载明编制数，未载明领导职数", "The table states posts of {unit} and no leadership posts")
          .wrong(ExampleTables.of(ExampleTables.quota("D", "行政编制", 5)))
          .right(ExampleTables.of(ExampleTables.quota("D", "行政编制", 5, "\"leadershipPosts\": 2")))
          .build();

  LeadershipNotStated() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (LeadershipCount count : LeadershipCount.of(ledger, context.asOf())) {
      sink.applied();
      if (!count.stated()) {
        sink.at(Places.unit(ledger, count.unit())).with("unit", count.unit().name()).report();
      }
    }
  }
}
