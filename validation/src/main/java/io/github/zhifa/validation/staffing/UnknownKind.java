// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** No kinds of quota are made up. */
final class UnknownKind extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-UNKNOWN-KIND")
          .severity(Severity.ERROR)
          .title("编制类别不明", "unknown kind of quota")
          .why(
              "编制只有行政编制和事业编制，不得自行设定其他类别；工勤编制是条例以外的历史类别。台账使用的名称有依据属于其中一类的，请在 kinds 中写明类别和依据。",
              "There are administrative quota and institution quota, and no other kind may be made"
                  + " up; legacy worker quota is an old category outside the regulation. Where a"
                  + " word of the table stands for one of them, say so in kinds, with the paper"
                  + " that says it.")
          .source(Regulation.TITLE, "第十五条")
          .message(
              "“{kind}”不是已知的编制类别（共{rows}处）",
              "The kind {kind} is none of the known ones (rows: {rows})")
          .wrong(ExampleTables.of(ExampleTables.quota("D", "员额", 2)))
          .right(
              ExampleTables.of(
                  ExampleTables.kind("员额", "institution"), ExampleTables.quota("I", "员额", 2)))
          .build();

  UnknownKind() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    Map<String, Found> found = new LinkedHashMap<>();
    Places.eachKind(
        ledger.table(),
        (at, field, printed) -> {
          sink.applied();
          if (ledger.kind(printed).known().isEmpty()) {
            found.merge(ledger.kind(printed).name(), new Found(at.pointer(field), 1), Found::plus);
          }
        });
    found.forEach(
        (kind, rows) ->
            sink.at(rows.first())
                .with("kind", kind)
                .with("rows", rows.number())
                .printed(kind)
                .report());
  }

  /** The rows of one kind: the pointer of the first one, and how many there are. */
  private record Found(String first, int number) {
    Found plus(Found more) {
      return new Found(first, number + more.number);
    }
  }
}
