// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A key names one unit, transfer or word, and it is there. */
final class ReferenceUnknown extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-REFERENCE-UNKNOWN")
          .severity(Severity.ERROR)
          .title("引用的机构不存在或者编号重复", "reference unknown or repeated")
          .why(
              "记录引用了台账中没有的机构，或者同一编号用了两次，相应的数字无处归集。这是录入错误，不另引法条。请更正编号。",
              "A row names a unit that the table does not have, or a key is used twice, so its"
                  + " numbers belong nowhere. This is a fault of the data itself; no provision is"
                  + " needed. Correct the key.")
          .message("台账编号：{what}", "Key of the table: {what}")
          .wrong(ExampleTables.of(ExampleTables.quota("Z", "行政编制", 5)))
          .right(ExampleTables.of(ExampleTables.quota("D", "行政编制", 5)))
          .build();

  ReferenceUnknown() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    References references = new References(row.value());
    sink.applied();
    references.faults().forEach((pointer, what) -> sink.at(pointer).with("what", what).report());
  }
}
