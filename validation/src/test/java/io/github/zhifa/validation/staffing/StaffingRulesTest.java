// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static io.github.zhifa.validation.staffing.ExampleTables.adjustment;
import static io.github.zhifa.validation.staffing.ExampleTables.kind;
import static io.github.zhifa.validation.staffing.ExampleTables.people;
import static io.github.zhifa.validation.staffing.ExampleTables.quota;
import static io.github.zhifa.validation.staffing.ExampleTables.total;
import static io.github.zhifa.validation.staffing.ExampleTables.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 地方各级人民政府机构设置和编制管理条例 over an invented county; every table is invented. */
class StaffingRulesTest {
  private static final String ADMINISTRATIVE = "行政编制";
  private static final String INSTITUTION = "事业编制";
  private static final String WORKER = "工勤编制";
  private static final String LOCAL =
      """
      "approval": {"document": "示例〔2024〕1号（虚构）",
        "authority": {"name": "示例县机构编制委员会办公室", "level": "county"}}\
      """;

  private static List<String> codes(Example table) {
    return Stream.of(
            "PEOPLE-WITHOUT-QUOTA",
            "OVER-QUOTA",
            "OVER-QUOTA-EARLIER",
            "INCREASE-WITHOUT-APPROVAL",
            "KIND-MISMATCH",
            "COORDINATION-BODY-HAS-QUOTA",
            "UNKNOWN-KIND",
            "TOTAL-EXCEEDED",
            "CROSS-LEVEL-WITHOUT-CENTRAL-APPROVAL",
            "TRANSFER-CONVERTS-KIND",
            "TRANSFER-DOES-NOT-BALANCE",
            "TRANSFER-BELOW-ZERO",
            "TRANSFER-BELOW-PEOPLE",
            "LEADERS-OVER-QUOTA")
        .filter(code -> !find("STAFFING-" + code, table).isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "6, 1"})
  void onePersonOverTheQuotaIsOver(int people, int found) {
    Example table =
        ExampleTables.of(quota("D", ADMINISTRATIVE, 5), people("D", ADMINISTRATIVE, people));

    assertThat(find("STAFFING-OVER-QUOTA", table)).hasSize(found);
  }

  @Test
  void theMessageHasTheNumbersAndTheFindingTheArticle() {
    Example table = ExampleTables.of(quota("D", ADMINISTRATIVE, 5), people("D", ADMINISTRATIVE, 7));

    assertThat(find("STAFFING-OVER-QUOTA", table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().zh()).isEqualTo("2026-01-01示例县甲局行政编制核定5名，实有7人，超编2人");
              assertThat(finding.message().en())
                  .isEqualTo(
                      "示例县甲局 has on 2026-01-01 7 people on 5 posts of administrative quota, 2"
                          + " over");
              assertThat(finding.pointer()).isEqualTo("/units/0");
              assertThat(finding.sources())
                  .contains(LegalSource.of("地方各级人民政府机构设置和编制管理条例", "第六条第二款"));
            });
  }

  @Test
  void whoeverHasNoQuotaAtAllIsNotCalledOverQuota() {
    Example table = ExampleTables.of(people("D", ADMINISTRATIVE, 2));

    assertThat(codes(table)).containsExactly("PEOPLE-WITHOUT-QUOTA");
  }

  @Test
  void aQuotaOfNoPostsIsOneThatIsExceeded() {
    assertThat(
            codes(ExampleTables.of(quota("D", ADMINISTRATIVE, 0), people("D", ADMINISTRATIVE, 1))))
        .containsExactly("OVER-QUOTA");
  }

  @Test
  void whatIsMendedByTheDayIsAWarning() {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 1),
            people("D", ADMINISTRATIVE, 2),
            adjustment("D", ADMINISTRATIVE, 1, LOCAL));

    assertThat(codes(table)).containsExactly("OVER-QUOTA-EARLIER");
    assertThat(codes(table.on(LocalDate.of(2023, 12, 31)))).containsExactly("OVER-QUOTA");
    assertThat(find("STAFFING-OVER-QUOTA-EARLIER", table))
        .extracting(finding -> finding.message().en())
        .containsExactly(
            "示例县甲局 was over its quota of administrative quota from 2020-01-01 to 2023-12-31, with"
                + " 2 people on 1 posts on 2020-01-01; spans of this kind: 1");
  }

  @Test
  void peopleWhoWereThereBeforeTheTableBeginsAreNotOver() {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 2),
            people("D", ADMINISTRATIVE, 2, "\"firstDay\": \"2001-07-01\""));

    assertThat(codes(table)).isEmpty();
  }

  @Test
  void pooledUseChangesNeitherTheQuotaNorTheKind() {
    Example table =
        ExampleTables.of(
            quota("I", INSTITUTION, 3),
            quota("T", ADMINISTRATIVE, 1),
            people("T", ADMINISTRATIVE, 1),
            people("I", INSTITUTION, 3, "\"usedAt\": \"T\""));

    assertThat(codes(table)).isEmpty();
  }

  @Test
  void theLegacyCategoryIsCarriedAndNotJudged() {
    Example table =
        ExampleTables.of(
            quota("D", WORKER, 1),
            people("D", WORKER, 3),
            people("E", WORKER, 1),
            adjustment("D", WORKER, 1),
            transfer("D", "T", WORKER, 1));

    assertThat(codes(table)).isEmpty();
  }

  @Test
  void ofMixedPostsThatGoDownOnlyTheAdministrativeOnesNeedTheCentre() {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 5),
            quota("I", INSTITUTION, 5),
            transfer("D", "T", ADMINISTRATIVE, 2, LOCAL),
            transfer("I", "U", INSTITUTION, 3, "\"id\": \"2\"", LOCAL));

    assertThat(find("STAFFING-CROSS-LEVEL-WITHOUT-CENTRAL-APPROVAL", table))
        .extracting(Finding::pointer, finding -> finding.sources().get(0).place().orElse(""))
        .containsExactly(tuple("/transfers/0", "第十八条"));
  }

  @Test
  void anApproverOfUnknownLevelLeavesTheRuleUndecided() {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 5),
            transfer(
                "D",
                "T",
                ADMINISTRATIVE,
                2,
                "\"approval\": {\"document\": \"示例\", \"authority\": {\"name\": \"编办\"}}"));

    assertThat(find("STAFFING-CROSS-LEVEL-WITHOUT-CENTRAL-APPROVAL", table)).isEmpty();
    assertThat(status("STAFFING-CROSS-LEVEL-WITHOUT-CENTRAL-APPROVAL", table))
        .isEqualTo(RuleStatus.SKIPPED);
  }

  @Test
  void aRowWithAnOrganAndItsInstitutionsIsNotJudgedByKind() {
    Example table =
        Example.of(
            "staffing",
            """
            {"units": [{"id": "T", "name": "示例甲镇", "level": "township", "organ": "organ-with-institutions"},
                       {"id": "P", "name": "示例县委办公室", "level": "county", "organ": "other"}],
             "quotas": [{"unit": "T", "kind": "行政编制", "posts": 30, "firstDay": "2020-01-01"},
                        {"unit": "T", "kind": "事业编制", "posts": 60, "firstDay": "2020-01-01"},
                        {"unit": "P", "kind": "事业编制", "posts": 6, "firstDay": "2020-01-01"}]}\
            """);

    assertThat(status("STAFFING-KIND-MISMATCH", table)).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"员额", "控制数", "政法专项编制", "地方编制", ""})
  void aKindThatNobodyKnowsIsFoundAndItsRowsAreStillSummed(String printed) {
    Example table =
        ExampleTables.of(
            quota("I", printed, 2), quota("I", printed, 3, "\"firstDay\": \"2021-01-01\""));

    assertThat(find("STAFFING-UNKNOWN-KIND", table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo("/quotas/0/kind");
              assertThat(finding.figures()).containsEntry("rows", "2");
            });
    assertThat(codes(table)).containsExactly("UNKNOWN-KIND");
  }

  @Test
  void aDeclaredKindIsJudgedAsWhatItIs() {
    Example table = ExampleTables.of(kind("政法专项编制", "administrative"), quota("I", "政法专项编制", 2));

    assertThat(codes(table)).containsExactly("KIND-MISMATCH");
  }

  @ParameterizedTest
  @CsvSource({"20, 0", "19, 1"})
  void theUnitsOfALocalityStayWithinItsTotal(int allowed, int found) {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 12),
            quota("T", ADMINISTRATIVE, 8),
            quota("I", INSTITUTION, 90),
            total(ADMINISTRATIVE, allowed));

    assertThat(find("STAFFING-TOTAL-EXCEEDED", table)).hasSize(found);
  }

  @Test
  void anIncreaseIsSelfGrantedHoweverItIsWritten() {
    String later = "\"firstDay\": \"2024-01-01\"";

    assertThat(
            codes(
                ExampleTables.of(
                    quota("D", ADMINISTRATIVE, 5), adjustment("D", ADMINISTRATIVE, 1))))
        .containsExactly("INCREASE-WITHOUT-APPROVAL");
    assertThat(
            codes(
                ExampleTables.of(
                    quota("D", ADMINISTRATIVE, 5), adjustment("D", ADMINISTRATIVE, -1))))
        .isEmpty();
    Example restated =
        ExampleTables.of(quota("D", ADMINISTRATIVE, 5), quota("D", ADMINISTRATIVE, 6, later));
    assertThat(codes(restated)).containsExactly("INCREASE-WITHOUT-APPROVAL");
    assertThat(find("STAFFING-QUOTA-NOT-CARRIED-OVER", restated)).isEmpty();
    Example approved =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 5), quota("D", ADMINISTRATIVE, 6, later, LOCAL));
    assertThat(codes(approved)).isEmpty();
    assertThat(find("STAFFING-QUOTA-NOT-CARRIED-OVER", approved)).hasSize(1);
  }

  /** Two of five posts leave D; four people stay, for one of whom there is no plan. */
  @Test
  void nobodyIsCutBelowThePeopleInPostWithoutAPlan() {
    String plan = "\"people\": {\"moving\": 1, \"leaving\": 0}";

    assertThat(
            codes(
                ExampleTables.of(
                    quota("D", ADMINISTRATIVE, 5),
                    people("D", ADMINISTRATIVE, 4),
                    transfer("D", "E", ADMINISTRATIVE, 2, LOCAL))))
        .containsExactly("OVER-QUOTA", "TRANSFER-BELOW-PEOPLE");
    assertThat(
            find(
                "STAFFING-TRANSFER-BELOW-PEOPLE",
                ExampleTables.of(
                    quota("D", ADMINISTRATIVE, 5),
                    people("D", ADMINISTRATIVE, 4),
                    transfer("D", "E", ADMINISTRATIVE, 2, LOCAL, plan))))
        .isEmpty();
  }

  @Test
  void leadersAreCountedApartFromPeople() {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 9, "\"leadershipPosts\": 1"),
            people("D", ADMINISTRATIVE, 2, "\"leadership\": true"));

    assertThat(codes(table)).containsExactly("LEADERS-OVER-QUOTA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"usedAt\": \"Z\"; /holdings/0/usedAt",
        "\"unit\": \"Z\"; /holdings/0/unit",
      })
  void aUnitThatIsNotThereIsNamedWhereItIsUsed(String field, String pointer) {
    Example table =
        ExampleTables.of(quota("D", ADMINISTRATIVE, 5), people("D", ADMINISTRATIVE, 1, field));

    assertThat(find("STAFFING-REFERENCE-UNKNOWN", table))
        .extracting(Finding::pointer)
        .containsExactly(pointer);
  }

  @Test
  void keysThatRepeatAndCirclesAreFound() {
    Example table =
        Example.of(
            "staffing",
            """
            {"kinds": [{"printed": "行政编制", "kind": "institution", "source": {"instrument": "示例（虚构）"}}],
             "units": [{"id": "A", "name": "甲", "level": "county", "organ": "other", "superior": "B"},
                       {"id": "B", "name": "乙", "level": "county", "organ": "other", "superior": "A"},
                       {"id": "B", "name": "丙", "level": "county", "organ": "other"}],
             "transfers": [
               {"id": "1", "kind": "行政编制", "fromUnit": "A", "toUnit": "A", "posts": 1, "day": "2024-01-01"},
               {"id": "1", "kind": "行政编制", "fromUnit": "A", "toUnit": "B", "posts": 1, "day": "2024-01-01"}]}\
            """);

    assertThat(find("STAFFING-REFERENCE-UNKNOWN", table))
        .extracting(Finding::pointer)
        .containsExactly(
            "/kinds/0/printed",
            "/transfers/0/toUnit",
            "/transfers/1/id",
            "/units/0/superior",
            "/units/2/id");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "5, 6", "5, -1"})
  void numbersArePossible(int posts, int leaders) {
    Example table =
        ExampleTables.of(quota("D", ADMINISTRATIVE, posts, "\"leadershipPosts\": " + leaders));

    assertThat(find("STAFFING-NUMBER-IMPOSSIBLE", table))
        .extracting(Finding::pointer)
        .containsExactly("/quotas/0");
  }

  @Test
  void theLargestNumbersAddUpWithoutOverflow() {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, Integer.MAX_VALUE),
            quota("E", ADMINISTRATIVE, Integer.MAX_VALUE),
            transfer("D", "E", ADMINISTRATIVE, Integer.MAX_VALUE, LOCAL),
            total(ADMINISTRATIVE, Integer.MAX_VALUE));

    assertThat(find("STAFFING-TOTAL-EXCEEDED", table))
        .extracting(finding -> finding.figures().get("posts"))
        .containsExactly("4294967294");
  }

  /** Art 18 does not speak of two governments of one level: a note, and one for the whole table. */
  @Test
  void transfersBetweenGovernmentsAreNotedOnce() {
    Example table =
        ExampleTables.of(
            quota("T", ADMINISTRATIVE, 9),
            transfer("D", "E", ADMINISTRATIVE, 1, LOCAL),
            transfer("T", "U", ADMINISTRATIVE, 1, "\"id\": \"2\"", LOCAL),
            transfer("U", "T", ADMINISTRATIVE, 1, "\"id\": \"3\"", LOCAL));

    assertThat(find("STAFFING-TRANSFER-BETWEEN-GOVERNMENTS", table))
        .extracting(Finding::severity, Finding::pointer, finding -> finding.figures().get("count"))
        .containsExactly(tuple(Severity.INFO, "/transfers/1", "2"));
  }

  @ParameterizedTest
  @CsvSource({"-3, 0", "-4, 1"})
  void whatIsTakenAwayWasThere(int change, int found) {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 3), adjustment("D", ADMINISTRATIVE, change, LOCAL));

    assertThat(find("STAFFING-NUMBER-IMPOSSIBLE", table)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"20, 0", "21, 1"})
  void aLocalityHasOneTotalOnADay(int second, int found) {
    Example table =
        ExampleTables.of(
            quota("D", ADMINISTRATIVE, 12), total(ADMINISTRATIVE, 20), total("行政", second));

    assertThat(find("STAFFING-QUOTA-STATED-TWICE", table))
        .hasSize(found)
        .allSatisfy(
            finding ->
                assertThat(finding.message().en())
                    .isEqualTo(
                        "Division 991101 has from 2020-01-01 on 21 posts of administrative quota,"
                            + " and 20 posts in another row"));
  }
}
