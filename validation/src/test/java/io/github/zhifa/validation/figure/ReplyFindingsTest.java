// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleOutcome;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the rules say of the reply of 2024-10-29 (索引号000357851/2024-838). */
class ReplyFindingsTest {
  private static ListReport report;

  @BeforeAll
  static void check() throws Exception {
    Path file = Path.of("lists/figure/qinhuangdao-reply-2024/list.json");
    Published list = new Documents(InputLimits.DEFAULT).readList("list.json", file);
    report = FigureChecks.check(list);
  }

  @Test
  void thereAreThreeFindingsAndNoOther() {
    assertThat(report.findings())
        .extracting(Finding::code, Finding::pointer)
        .containsExactly(
            tuple("FIGURE-GROSS-TAKEN-AS-NET", "/figures/0"),
            tuple("FIGURE-STOCK-AND-FLOW-NOT-COMPARABLE", "/figures/17"),
            tuple("FIGURE-CLAIMS-CONTRADICT", "/relations"));
  }

  @Test
  void oneHundredAndTwelveIsThirtyFiveAndSeventySeven() {
    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.code().equals("FIGURE-PARTS-DO-NOT-ADD-UP"))
        .extracting(RuleOutcome::status)
        .containsExactly(RuleStatus.CLEAN);
  }

  /** The sets and the 21 pairs are worked by hand in the tests of the reconciler. */
  @Test
  void theContradictionNamesItsThreeSetsAndWhatIsKnownFromElsewhere() {
    Finding finding = report.findings().get(2);

    assertThat(finding.message().en())
        .contains("cannot all be true (3): ")
        .contains("{2773名 (if it is a net flow), 比改革前增加24名, 比改革前增加27名}")
        .contains("{比改革前增加49%, 乡镇平均94名, 比改革前增加24名, 比改革前增加27名}")
        .contains("{2773名 (if it is a net flow), 比改革前增加49%, 乡镇平均94名, 街道平均57名}")
        .contains("number of townships 74, number of street offices 23")
        .contains(
            "21 combinations (number of townships 56 to 64, number of street offices 44 to 54)");
    assertThat(finding.message().zh()).contains("21组（乡镇数56至64、街道数44至54）");
    assertThat(finding.related())
        .containsExactly(
            "/figures/0",
            "/figures/1",
            "/figures/2",
            "/figures/3",
            "/figures/4",
            "/figures/5",
            "/figures/28",
            "/figures/29");
  }

  @Test
  void theStockOfTownshipsIsNotBalancedWithTheFlowsOfTheCity() {
    Finding finding = report.findings().get(1);

    assertThat(finding.message().zh()).contains("秦皇岛市全市·乡镇街道·目前").contains("秦皇岛市全市·各级行政执法部门·今年以来");
    assertThat(finding.related()).containsExactly("/figures/12", "/figures/14");
  }
}
