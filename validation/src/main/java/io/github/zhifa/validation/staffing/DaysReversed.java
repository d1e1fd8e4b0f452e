// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** What ends begins first. */
final class DaysReversed extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-DAYS-REVERSED")
          .severity(Severity.ERROR)
          .title("日期颠倒", "days reversed")
          .why(
              "止日早于起日的记录不能成立，核对时不计入。这是录入错误，不另引法条。请更正。",
              "A row that ends before it begins says nothing and is not counted. This is a fault of"
                  + " the data itself; no provision is needed. Correct it.")
          .message(
              "止日{lastDay}早于起日{firstDay}",
              "The last day {lastDay} is before the first day {firstDay}")
          .wrong(
              ExampleTables.of(ExampleTables.quota("D", "行政编制", 5, "\"lastDay\": \"2019-01-01\"")))
          .right(
              ExampleTables.of(ExampleTables.quota("D", "行政编制", 5, "\"lastDay\": \"2020-01-01\"")))
          .build();

  DaysReversed() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    StaffingTable table = row.value().table();
    Places.each(
        table.quotas(), "quotas", (at, each) -> check(at, each.firstDay(), each.lastDay(), sink));
    Places.each(
        table.totals(), "totals", (at, each) -> check(at, each.firstDay(), each.lastDay(), sink));
    Places.each(
        table.holdings(),
        "holdings",
        (at, each) -> check(at, each.firstDay(), each.lastDay(), sink));
  }

  private static void check(
      Place at, LocalDate firstDay, Optional<LocalDate> lastDay, FindingSink sink) {
    sink.applied();
    if (lastDay.filter(last -> last.isBefore(firstDay)).isPresent()) {
      sink.at(at.pointer())
          .with("firstDay", firstDay.toString())
          .with("lastDay", lastDay.orElseThrow().toString())
          .report();
    }
  }
}
