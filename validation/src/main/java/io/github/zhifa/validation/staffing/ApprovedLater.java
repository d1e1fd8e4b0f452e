// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.QuotaApproval;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A quota is approved before it is used. */
final class ApprovedLater extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-APPROVED-LATER")
          .severity(Severity.WARNING)
          .title("批复晚于生效日", "approved after it took effect")
          .why(
              "核定的编制才是录用、调配人员和核拨经费的依据；批复日期晚于编制生效日期的，此前没有依据，或者日期有误。请核对。",
              "Only an approved quota founds recruiting, posting and funds; where the approval is"
                  + " later than the day from which the quota holds, there was no basis before, or"
                  + " a day is wrong. Check the days.")
          .source(Regulation.TITLE, "第六条第一款")
          .message(
              "自{day}起生效，批复日期为{approved}", "In effect from {day} on, but approved on {approved}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota(
                      "D",
                      "行政编制",
                      5,
                      "\"approval\": {\"document\": \"示例〔2021〕1号（虚构）\", \"day\": \"2021-03-01\","
                          + " \"authority\": {\"name\": \"示例编办\"}}")))
          .right(
              ExampleTables.of(
                  ExampleTables.quota(
                      "D",
                      "行政编制",
                      5,
                      "\"approval\": {\"document\": \"示例〔2019〕1号（虚构）\", \"day\": \"2019-12-01\","
                          + " \"authority\": {\"name\": \"示例编办\"}}")))
          .build();

  ApprovedLater() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    StaffingTable table = row.value().table();
    Places.each(
        table.quotas(), "quotas", (at, each) -> check(at, each.firstDay(), each.approval(), sink));
    Places.each(
        table.totals(), "totals", (at, each) -> check(at, each.firstDay(), each.approval(), sink));
    Places.each(
        table.transfers(), "transfers", (at, each) -> check(at, each.day(), each.approval(), sink));
    Places.each(
        table.adjustments(),
        "adjustments",
        (at, each) -> check(at, each.day(), each.approval(), sink));
  }

  private static void check(
      Place at, LocalDate day, Optional<QuotaApproval> approval, FindingSink sink) {
    Optional<LocalDate> approved = approval.flatMap(QuotaApproval::day);
    if (approved.isPresent()) {
      sink.applied();
      if (approved.orElseThrow().isAfter(day)) {
        sink.at(at.pointer())
            .with("day", day.toString())
            .with("approved", approved.orElseThrow().toString())
            .report();
      }
    }
  }
}
