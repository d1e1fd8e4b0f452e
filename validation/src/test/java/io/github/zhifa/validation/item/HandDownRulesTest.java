// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Handing powers to townships (行政处罚法 art 24) with the figures of the reply of Qinhuangdao of
 * 2024-10-29: 112 items, 35 within reach and 77 not, and a draft of 55. The items are invented.
 */
class HandDownRulesTest {
  private static final String NEW_TITLE = "河北省乡镇和街道综合行政执法赋权指导清单（2024版）";
  private static final String OLD_TITLE = "河北省乡镇和街道行政处罚事项赋权指导清单（2020版）";

  private static String assessment(int capable) {
    return """
        {"kind": "capacity-assessment", "document": {"title": "评估"}, "list": "%s", "listSize": 112,
         "counts": [{"capacity": "capable", "number": %d, "statedBy": "答复"},
                    {"capacity": "not-capable", "number": 77, "statedBy": "答复"}]}"""
        .formatted(OLD_TITLE, capable);
  }

  private static String edition(int size, String head) {
    String items =
        IntStream.rangeClosed(1, size)
            .mapToObj(i -> "{\"position\": %d, \"name\": \"对虚构行为%d的处罚\"}".formatted(i, i))
            .collect(Collectors.joining(", "));
    return """
        {"listType": "guidance", "document": {"title": "%s", "issuer": {"name": "河北省司法厅"}%s},
         "items": [%s]}"""
        .formatted(NEW_TITLE, head, items);
  }

  @Test
  void thirtyFiveAndSeventySevenAreTheHundredAndTwelve() {
    assertThat(find("CAPACITY-NOT-A-PARTITION", Example.of("capacity-assessment", assessment(35))))
        .isEmpty();
    assertThat(find("CAPACITY-NOT-A-PARTITION", Example.of("capacity-assessment", assessment(36))))
        .extracting(finding -> finding.message().en())
        .containsExactly("The ratings come to 113, expected 112");
  }

  @Test
  void atLeastTwentyOfTheFiftyFiveWereNotRatedCapableWhichIsAWarning() {
    Example list =
        Example.of("item-list", edition(55, ", \"supersedes\": [\"" + OLD_TITLE + "\"]"))
            .beside(assessment(35));

    assertThat(find("ITEM-NOT-RATED-CAPABLE", list))
        .extracting(Finding::severity, finding -> finding.message().en())
        .containsExactly(
            tuple(
                Severity.WARNING,
                "At least 20 of 55 items were not rated capable and need a plan of support"));
  }

  @Test
  void thirtyFiveItemsMayAllHaveBeenRatedCapable() {
    Example list =
        Example.of("item-list", edition(35, ", \"supersedes\": [\"" + OLD_TITLE + "\"]"))
            .beside(assessment(35));

    assertThat(find("ITEM-NOT-RATED-CAPABLE", list)).isEmpty();
    assertThat(status("ITEM-NOT-RATED-CAPABLE", list)).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void theDraftOf2024UsedAsIfInForceIsAnError() {
    String draft = edition(55, ", \"status\": \"draft\", \"issuedOn\": \"2024-08-21\"");
    Example adopted =
        Example.of(
                "item-list",
                """
                {"document": {"firstDay": "2024-10-29"}, "chosenFrom": "%s",
                 "items": [{"position": 1, "name": "对虚构行为1的处罚"}]}"""
                    .formatted(NEW_TITLE))
            .beside(draft);

    assertThat(find("ITEM-GUIDANCE-NOT-IN-FORCE", adopted))
        .extracting(Finding::severity, finding -> finding.message().en())
        .containsExactly(
            tuple(
                Severity.ERROR,
                "The guidance list 《"
                    + NEW_TITLE
                    + "》 was not in force on 2024-10-29: it is a draft"));
    assertThat(find("LIST-NOT-IN-FORCE", Example.of("item-list", draft)))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"秦皇岛市人民政府, 1", "昌黎县人民政府, 1", "河北省人民政府, 0", "重庆市人民政府, 0", "示例人民政府, 0"})
  void onlyAProvinceDecides(String organ, int findings) {
    String guidance =
        """
        {"listType": "guidance", "document": {"issuer": {"name": "%s"}},
         "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""
            .formatted(organ);
    String delegated =
        """
        {"delegation": {"relation": "empowerment", "decidedBy": {"name": "%s"}},
         "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""
            .formatted(organ);

    assertThat(find("ITEM-DECIDED-BY-WRONG-LEVEL", Example.of("item-list", guidance)))
        .hasSize(findings);
    assertThat(find("ITEM-DECIDED-BY-WRONG-LEVEL", Example.of("item-list", delegated)))
        .hasSize(findings);
  }

  @Test
  void anItemOfACityDepartmentAndAnUnpublishedDecisionAreCaught() {
    Example list =
        Example.of(
            "item-list",
            """
            {"document": {"published": {"done": false}},
             "items": [{"position": 1, "name": "对随地吐痰的处罚", "department": "秦皇岛市城市管理综合行政执法局"}]}""");

    assertThat(find("ITEM-DEPARTMENT-ABOVE-COUNTY", list)).hasSize(1);
    assertThat(find("LIST-NOT-PUBLISHED", list)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"matters\"", "\"powers\"", "\"lastDay\"", "\"firstDay\""})
  void aLetterOfEntrustmentNamesMattersPowersAndTerm(String dropped) {
    String letter =
        """
        {"matters": "案件", "powers": "警告", "firstDay": "2025-01-01", "lastDay": "2026-12-31"}""";
    String without = letter.replaceAll(dropped + ": \"[^\"]*\"(, )?", "").replace(", }", "}");

    assertThat(find("ITEM-ENTRUSTMENT-INCOMPLETE", entrusted(letter))).isEmpty();
    assertThat(find("ITEM-ENTRUSTMENT-INCOMPLETE", entrusted(without))).hasSize(1);
  }

  private static Example entrusted(String letter) {
    return Example.of(
        "item-list",
        """
        {"delegation": {"relation": "entrustment", "entrustedBy": {"name": "示例县生态环境局"}, "letter": %s},
         "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""
            .formatted(letter));
  }

  @Test
  void nothingIsSaidOfCapacityWhereNoAssessmentIsKnown() {
    Example alone =
        Example.of("item-list", "{\"items\": [{\"position\": 1, \"name\": \"对随地吐痰的处罚\"}]}");

    assertThat(status("ITEM-CAPACITY-NOT-ASSESSED", alone)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    assertThat(find("ITEM-CAPACITY-NOT-ASSESSED", alone.beside(assessment(35)))).hasSize(1);
  }

  @Test
  void withoutAPolicyNoAssessmentIsOverdue() {
    Example old =
        Example.of("capacity-assessment", "{\"list\": \"示例\", \"assessedOn\": \"2001-01-01\"}");

    assertThat(status("CAPACITY-ASSESSMENT-OVERDUE", old)).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void aRegisterThatNamesItemsInTwoWaysNeedsTheList() {
    String register =
        """
        {"kind": "adoption-register", "events": [
          {"step": "publish", "day": "2024-05-01", "list": "示例清单（虚构）",
           "source": {"instrument": "通告"}},
          {"step": "take-on", "day": "2024-06-01", "list": "示例清单（虚构）",
           "source": {"instrument": "通告"}},
          {"step": "suspend", "day": "2024-07-01", "list": "示例清单（虚构）",
           "items": [{"code": "SL-001"}], "source": {"instrument": "通告"}},
          {"step": "resume", "day": "2024-08-01", "list": "示例清单（虚构）",
           "items": [{"name": "对随地吐痰的处罚"}], "source": {"instrument": "通告"}}]}""";
    String list =
        """
        {"kind": "item-list", "document": {"title": "示例清单（虚构）"}, "listType": "adopted",
         "parts": [{"name": "直接下放", "direct": true}],
         "items": [{"position": 1, "part": "直接下放", "code": "SL-001", "name": "对随地吐痰的行政处罚"}]}""";
    Example alone = Example.of("adoption-register", register);

    assertThat(status("ADOPTION-STEP-ILLEGAL", alone)).isEqualTo(RuleStatus.SKIPPED);
    assertThat(status("ADOPTION-STEP-ILLEGAL", alone.beside(list))).isEqualTo(RuleStatus.CLEAN);
    assertThat(find("ADOPTION-STEP-ILLEGAL", alone.beside(list.replace(", \"direct\": true", ""))))
        .as("what is not handed down directly is selected first")
        .extracting(Finding::pointer)
        .containsExactly("/events/0");
  }
}
