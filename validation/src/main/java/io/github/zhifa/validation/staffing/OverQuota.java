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

/** Nobody more than the quota: zero tolerance. */
final class OverQuota extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-OVER-QUOTA")
          .severity(Severity.ERROR)
          .title("超编", "over quota")
          .why(
              "机构实有人员不得突破规定的编制，超出一人也是超编；不得为超编人员核拨财政资金。其他机构的空编不能抵补。请核对在编人员，或者依程序增加编制。",
              "The people of a unit must not exceed its quota; one person over is over, and no"
                  + " funds may be granted for that person. A vacancy in another unit does not make"
                  + " up for it. Check the people on posts, or have the quota increased in due"
                  + " procedure.")
          .source(Regulation.TITLE, "第六条第二款")
          .source(Regulation.TITLE, "第二十六条第四项")
          .message(
              "{day}{unit}{kind}核定{posts}名，实有{people}人，超编{over}人",
              "{unit} has on {day} {people} people on {posts} posts of {kind}, {over} over")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2), ExampleTables.people("D", "行政编制", 3)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 3), ExampleTables.people("D", "行政编制", 3)))
          .build();

  OverQuota() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (UnitCount count : ledger.sums(context.asOf()).rows()) {
      String unit = count.unit().id();
      if (!count.kind().isRegulated() || !ledger.hasQuota(unit, count.kind(), context.asOf())) {
        continue;
      }
      sink.applied();
      if (count.count().over() > 0) {
        sink.at(Places.unit(ledger, count.unit()))
            .with("day", context.asOf().toString())
            .with("unit", count.unit().name())
            .with("kind", count.kind().label())
            .with("posts", count.count().posts())
            .with("people", count.count().people())
            .with("over", count.count().over())
            .report();
      }
    }
  }
}
