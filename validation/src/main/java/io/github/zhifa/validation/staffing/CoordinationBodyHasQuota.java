// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.KindFit;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A coordination body has no quota of its own. */
final class CoordinationBodyHasQuota extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-COORDINATION-BODY-HAS-QUOTA")
          .severity(Severity.ERROR)
          .title("议事协调机构单独确定编制", "quota of a coordination body")
          .why(
              "议事协调机构不单独确定编制，所需要的编制由承担具体工作的行政机构解决。请把编制归到该行政机构。",
              "A coordination body has no quota of its own; the organ that does its work provides"
                  + " the posts. Move the posts to that organ.")
          .source(Regulation.TITLE, "第十九条")
          .message(
              "{unit}是议事协调机构，不单独确定{kind}",
              "{unit} is a coordination body and has no {kind} of its own")
          .wrong(ExampleTables.of(ExampleTables.quota("B", "行政编制", 2)))
          .right(ExampleTables.of(ExampleTables.quota("D", "行政编制", 2)))
          .build();

  CoordinationBodyHasQuota() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaReceipts.each(
        row.value(),
        (at, unit, kind) -> {
          sink.applied();
          if (KindFit.of(unit.organ(), kind) == KindFit.NO_OWN_QUOTA) {
            sink.at(at.pointer()).with("unit", unit.name()).with("kind", kind.label()).report();
          }
        });
  }
}
