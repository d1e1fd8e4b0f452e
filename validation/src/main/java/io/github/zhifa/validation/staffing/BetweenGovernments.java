// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferFault;
import io.github.zhifa.core.staffing.TransferProblem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A government adjusts among its own departments. Art 18 is silent about two governments of one
 * level, so it is no breach, and said once for a table.
 */
final class BetweenGovernments extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TRANSFER-BETWEEN-GOVERNMENTS")
          .severity(Severity.INFO)
          .title("同级政府之间调配行政编制", "administrative quota between governments")
          .why(
              "地方政府可以在行政编制总额内调整本级政府有关部门的行政编制；同级的两个政府之间（包括两个乡镇之间）如何调整，条例没有规定。请核对批准权限。",
              "A government may adjust the administrative quota of its own departments within its"
                  + " total; the regulation does not say how quota goes from one government to"
                  + " another of the same level, such as between two townships. Check who may"
                  + " approve it.")
          .source(Regulation.TITLE, "第十八条")
          .message(
              "共{count}笔在同级政府之间调剂，首笔编制调剂{id}：{what}",
              "Transfers between governments of the same level: {count}; the first one, {id}: {what}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("T", "行政编制", 5),
                  ExampleTables.transfer("T", "U", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 5),
                  ExampleTables.transfer("D", "E", "行政编制", 2, ExampleTables.COUNTY_APPROVAL)))
          .build();

  BetweenGovernments() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    if (!row.value().table().transfers().isEmpty()) {
      sink.applied();
    }
    List<Found> found = new ArrayList<>();
    TransferFindings.each(
        row.value(),
        TransferFault.BETWEEN_GOVERNMENTS,
        (at, problem) -> found.add(new Found(at, problem)));
    if (!found.isEmpty()) {
      TransferProblem first = found.get(0).problem();
      sink.at(found.get(0).at().pointer())
          .with("count", found.size())
          .with("id", first.transfer().id())
          .with("what", first.text())
          .report();
    }
  }

  private record Found(Place at, TransferProblem problem) {}
}
