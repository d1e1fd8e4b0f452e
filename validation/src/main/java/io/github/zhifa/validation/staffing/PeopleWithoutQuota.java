// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.UnitCount;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Nobody is posted without a quota. */
final class PeopleWithoutQuota extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-PEOPLE-WITHOUT-QUOTA")
          .severity(Severity.ERROR)
          .title("无编制而有在编人员", "people without a quota")
          .why(
              "核定的编制是录用、聘用、调配工作人员和核拨经费的依据；该机构没有核定这一类编制，却有人员占用。请补充核定文件，或者更正人员所占编制。",
              "The approved quota is the basis of recruiting, posting and paying people; none of"
                  + " this kind is approved for the unit, yet people are on it. Add the approval,"
                  + " or correct the posts of these people.")
          .source(Regulation.TITLE, "第六条第一款")
          .message(
              "{day}{unit}未核定{kind}，却有在编人员{people}人",
              "{unit} has on {day} {people} people on {kind}, of which none is approved for it")
          .wrong(ExampleTables.of(ExampleTables.people("D", "行政编制", 2)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2), ExampleTables.people("D", "行政编制", 2)))
          .build();

  PeopleWithoutQuota() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (UnitCount count : ledger.sums(context.asOf()).rows()) {
      if (count.count().people() == 0 || !count.kind().isRegulated()) {
        continue;
      }
      sink.applied();
      if (!ledger.hasQuota(count.unit().id(), count.kind(), context.asOf())) {
        sink.at(Places.unit(ledger, count.unit()))
            .with("day", context.asOf().toString())
            .with("unit", count.unit().name())
            .with("kind", count.kind().label())
            .with("people", count.count().people())
            .report();
      }
    }
  }
}
