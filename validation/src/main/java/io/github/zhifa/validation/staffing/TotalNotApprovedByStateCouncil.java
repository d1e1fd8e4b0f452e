// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.Approvers;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.QuotaTotal;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** The total of administrative quota is approved at the centre. */
final class TotalNotApprovedByStateCouncil extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-TOTAL-NOT-CENTRALLY-APPROVED")
          .severity(Severity.WARNING)
          .title("行政编制总额非由国务院批准", "total not approved by the State Council")
          .why(
              "地方各级人民政府的行政编制总额报国务院批准；台账载明由其他机关批准的，可能是总额以内的分配。请核对批准机关，或者注明该总额的性质。",
              "The total of administrative quota of local governments is approved by the State"
                  + " Council; where the table names another authority, the number may be a share"
                  + " within a total. Check the authority, or say what the number is.")
          .source(Regulation.TITLE, "第十六条")
          .message(
              "区划{area}的行政编制总额由{authority}批准，应当由国务院批准",
              "The total of administrative quota of division {area} was approved by {authority},"
                  + " expected the State Council")
          .wrong(ExampleTables.of(ExampleTables.total("行政编制", 20, ExampleTables.COUNTY_APPROVAL)))
          .right(
              ExampleTables.of(
                  ExampleTables.total(
                      "行政编制",
                      20,
                      "\"approval\": {\"document\": \"示例〔2020〕1号（虚构）\", \"authority\": {\"name\":"
                          + " \"国务院\"}}")))
          .build();

  TotalNotApprovedByStateCouncil() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    for (int i = 0; i < ledger.table().totals().size(); i++) {
      QuotaTotal total = ledger.table().totals().get(i);
      if (!ledger.kind(total.kind()).is(QuotaKind.ADMINISTRATIVE) || total.approval().isEmpty()) {
        continue;
      }
      Agency authority = total.approval().orElseThrow().authority();
      Optional<AgencyLevel> level = Approvers.levelOf(authority);
      if (level.isEmpty()) {
        sink.undecided(
            "批准机关“" + authority.name() + "”的层级不明",
            "The level of " + authority.name() + " is not known");
        continue;
      }
      sink.applied();
      if (level.orElseThrow() != AgencyLevel.NATIONAL) {
        sink.at("/totals/" + i)
            .with("area", total.division().digits())
            .with("authority", authority.name())
            .report();
      }
    }
  }
}
