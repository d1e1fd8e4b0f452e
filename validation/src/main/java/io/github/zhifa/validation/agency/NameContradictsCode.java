// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import io.github.zhifa.core.agency.DivisionCodeChecker;
import io.github.zhifa.core.agency.FailedCheck;
import io.github.zhifa.core.agency.IdentifierFault;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** The name of a township and the segment of its code tell the same kind. */
final class NameContradictsCode extends RecordRule<PublishedDocument> {
  private static final RuleInfo INFO =
      RuleInfo.builder("AGENCY-NAME-CONTRADICTS-CODE")
          .severity(Severity.WARNING)
          .title("机关名称与乡级码段不符", "name contradicts township segment")
          .why(
              "统计用区划代码第七至九位001至099为街道、100至199为镇、200至399为乡；名称所示与此不同的，"
                  + "或者代码填错，或者撤乡设镇、镇改街道后仍用旧代码，应当核对。这由代码各段的含义得出，不另引法条。",
              "Digits 7 to 9 of the statistical code are 001 to 099 for streets, 100 to "
                  + "199 for towns, 200 to 399 for townships. Where the name says another "
                  + "kind, the code is wrong or is from before the unit changed; look it up. "
                  + "This follows from the meaning of the segments; no provision is needed.")
          .message("区划代码{code}：{fault}", "Division code {code}: {fault}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"issuer": {"name": "示例镇人民政府", "division": "130322001"}}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"issuer": {"name": "示例镇人民政府", "division": "130322100"}}, "items": []}"""))
          .build();

  NameContradictsCode() {
    super(INFO, PublishedDocument.class);
  }

  @Override
  public void check(Row<PublishedDocument> row, CheckContext context, FindingSink sink) {
    Agency issuer = row.value().issuer();
    issuer
        .division()
        .filter(code -> code.level() == AgencyLevel.TOWNSHIP)
        .ifPresent(code -> check(issuer.name(), code, row.pointer() + "/issuer", sink));
  }

  private static void check(String name, DivisionCode code, String pointer, FindingSink sink) {
    sink.applied();
    for (FailedCheck failed :
        DivisionCodeChecker.standard().check(code.digits(), name).failures()) {
      if (failed.fault() == IdentifierFault.NAME) {
        sink.at(pointer + "/division")
            .with("code", code.digits())
            .with("fault", failed.message())
            .related(pointer + "/name")
            .report();
      }
    }
  }
}
