// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import io.github.zhifa.core.agency.DivisionCodeChecker;
import io.github.zhifa.core.agency.FailedCheck;
import io.github.zhifa.core.agency.FaultStrength;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.List;

/** A code of the issuer or of the area names a division that can exist. */
final class DivisionCodeMalformed extends RecordRule<PublishedDocument> {
  private static final RuleInfo INFO =
      RuleInfo.builder("AGENCY-DIVISION-CODE-MALFORMED")
          .severity(Severity.ERROR)
          .title("区划代码不成立", "division code is malformed")
          .why(
              "行政区划代码前两位应是省级代码，下级码段非零的，其上级码段也应非零（GB/T 2260）。代码不成立的，"
                  + "无从确定清单适用于何地。这由代码的编排得出，不另引法条。",
              "A division code begins with a province, and a part above one that is not "
                  + "zero is not zero either (GB/T 2260). Without a code that can exist it "
                  + "is not known where the list applies. This follows from how codes are "
                  + "made; no provision is needed.")
          .message("区划代码{code}：{fault}", "Division code {code}: {fault}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"issuer": {"name": "示例县司法局", "division": "990322"}}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"issuer": {"name": "示例县司法局", "division": "130322"}}, "items": []}"""))
          .build();

  DivisionCodeMalformed() {
    super(INFO, PublishedDocument.class);
  }

  @Override
  public void check(Row<PublishedDocument> row, CheckContext context, FindingSink sink) {
    PublishedDocument document = row.value();
    document
        .issuer()
        .division()
        .ifPresent(code -> check(code, row.pointer() + "/issuer/division", sink));
    List<DivisionCode> area =
        document.scope().map(DocumentScope::divisions).map(List::copyOf).orElse(List.of());
    for (int i = 0; i < area.size(); i++) {
      check(area.get(i), row.pointer() + "/scope/divisions/" + i, sink);
    }
  }

  private static void check(DivisionCode code, String pointer, FindingSink sink) {
    sink.applied();
    for (FailedCheck failed : DivisionCodeChecker.standard().check(code.digits()).failures()) {
      if (failed.strength() == FaultStrength.CERTAIN) {
        sink.at(pointer)
            .with("code", code.digits())
            .with("fault", failed.message())
            .printed(code.digits(), failed.span().of(code.digits()))
            .report();
      }
    }
  }
}
