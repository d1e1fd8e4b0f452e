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

/** Organs use administrative quota, institutions use institution quota. */
final class KindMismatch extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-KIND-MISMATCH")
          .severity(Severity.ERROR)
          .title("编制类别与机构性质不符", "kind against the type of organ")
          .why(
              "行政机构应当使用行政编制，事业单位应当使用事业编制，不得混用、挤占、挪用。统筹使用人员不改变编制的归属，所以只看编制归属的机构。请更正归属或者类别。",
              "Organs use administrative quota and institutions use institution quota; they must"
                  + " not be mixed or diverted. Where people are used across units a post still"
                  + " belongs where it belongs, so only that unit is looked at. Correct the unit or"
                  + " the kind.")
          .source(Regulation.TITLE, "第十五条")
          .message(
              "{unit}是{organ}，不得使用{kind}", "{unit} is of the type {organ} and does not use {kind}")
          .wrong(ExampleTables.of(ExampleTables.quota("D", "事业编制", 2)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2), ExampleTables.quota("I", "事业编制", 2)))
          .build();

  KindMismatch() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaReceipts.each(
        row.value(),
        (at, unit, kind) -> {
          KindFit fit = KindFit.of(unit.organ(), kind);
          if (fit == KindFit.FITS || fit == KindFit.MISMATCH) {
            sink.applied();
          }
          if (fit == KindFit.MISMATCH) {
            sink.at(at.pointer())
                .with("unit", unit.name())
                .with("organ", unit.organ().label())
                .with("kind", kind.label())
                .report();
          }
        });
  }
}
