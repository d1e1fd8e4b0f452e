// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import io.github.zhifa.core.agency.AgencyNames;
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

/** The level of an issuer is the level of its division. */
final class LevelContradictsCode extends RecordRule<PublishedDocument> {
  private static final RuleInfo INFO =
      RuleInfo.builder("AGENCY-LEVEL-CONTRADICTS-CODE")
          .severity(Severity.ERROR)
          .title("机关层级与区划代码不符", "level contradicts division code")
          .why(
              "发布机关所载层级与其行政区划代码（GB/T 2260）表明的层级不同，两者必有一误。这由代码" + "各段的含义得出，不另引法条。",
              "The stated level of the issuer is not the level that the segments of "
                  + "its division code (GB/T 2260) tell, so one of them is wrong. This "
                  + "follows from the meaning of the segments; no provision is needed.")
          .message(
              "所载层级为{stated}，区划代码{code}为{told}",
              "States the level {stated}, but code {code} is {told}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"issuer": {"name": "示例县司法局", "level": "county", "division": "130300"}}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"issuer": {"name": "示例县司法局", "level": "county", "division": "130322"}}, "items": []}"""))
          .build();

  LevelContradictsCode() {
    super(INFO, PublishedDocument.class);
  }

  @Override
  public void check(Row<PublishedDocument> row, CheckContext context, FindingSink sink) {
    Agency issuer = row.value().issuer();
    if (issuer.level().isEmpty() || issuer.division().isEmpty()) {
      return;
    }
    AgencyLevel stated = issuer.level().orElseThrow();
    DivisionCode code = issuer.division().orElseThrow();
    boolean branch =
        AgencyNames.levelOf(issuer.name()).filter(stated::equals).isPresent()
            && stated.compareTo(code.level()) < 0;
    if (branch || code.isStatisticalArea()) {
      sink.undecided(
          "可能是派出机构或者功能区，其代码不表明层级",
          "it may be a branch or a functional area, whose code does not tell its level");
      return;
    }
    sink.applied();
    if (stated != code.level()) {
      sink.at(row.pointer() + "/issuer/level")
          .with("stated", stated.label())
          .with("code", code.digits())
          .with("told", code.level().label())
          .related(row.pointer() + "/issuer/division")
          .report();
    }
  }
}
