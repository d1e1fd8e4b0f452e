// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRulesTest {
  private static final String MALFORMED = "ITEM-NAME-MALFORMED";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在对林区携带火种的处罚",
        "",
        " 对携带火种的处罚",
        "对携带火种的处罚\\t",
        "对携带\\u0007火种的处罚",
        "对携带火种（含打火机的处罚",
        "对携带火种》的处罚",
        "对携带火种的的处罚",
        "对携带火种，，的处罚",
        "携带火种的处罚",
        "对携带火种",
      })
  void aMalformedNameIsFound(String name) {
    assertThat(find(MALFORMED, amongTwenty(name)))
        .extracting(Finding::pointer)
        .containsExactly("/items/20/name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对以营利为目的的处罚",
        "对建(构）筑物的处罚",
        "对未备案的（1）企业；（2）个人的处罚",
        "对1）未备案；2）未公示的处罚",
        "对携带火种的罚款",
        "对携带火种的责令停产停业",
        "对携带火种的处理",
        "对饲养家禽的行政处罚（因教学需要饲养的除外。）",
      })
  void aNameThatIsRightOrFoundElsewhereIsNot(String name) {
    assertThat(find(MALFORMED, amongTwenty(name))).isEmpty();
  }

  @Test
  void aListThatNamesConductsAloneIsNotMeasuredByAnother() {
    assertThat(status(MALFORMED, list(List.of("露天焚烧秸秆", "随地吐痰")))).isEqualTo(RuleStatus.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({
    "对逾期不缴纳罚款的加处罚款, FOUND",
    "对占道经营的责令限期改正, FOUND",
    "对工具的查封、扣押, FOUND",
    "对建筑垃圾处置的许可, FOUND",
    "对企业的监督检查, FOUND",
    "查封、扣押违法经营的物品, FOUND",
    "行政检查：户外广告设施, FOUND",
    "行政许可申请人隐瞒有关情况, CLEAN",
    "对违法建设的责令停产停业, CLEAN",
    "对违法建设的责令关闭, CLEAN",
    "对随地吐痰的罚款, CLEAN",
    "对拒绝监督检查的处罚, CLEAN",
    "对未取得许可的行政处罚（吊销许可证除外）, CLEAN",
  })
  void aPenaltyIsToldFromOtherActs(String name, RuleStatus status) {
    assertThat(status("ITEM-NOT-A-PENALTY", list(List.of(name)))).isEqualTo(status);
  }

  @Test
  void aListThatIsNotOfPenaltiesAloneMayListInspections() {
    Example list =
        Example.of(
            "item-list",
            "{\"document\": {\"title\": \"示例镇行政执法事项清单\"},"
                + " \"items\": [{\"position\": 1, \"name\": \"对企业的检查\"}]}");

    assertThat(status("ITEM-NOT-A-PENALTY", list)).isEqualTo(RuleStatus.SKIPPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲局 | '' | 甲局 | '' | ITEM-DUPLICATE",
        "甲局 | 限于A | 甲局 | 限于A | ITEM-DUPLICATE",
        "甲局 | 限于A | 甲局 | 限于B | ''",
        "甲局 | 限于A | 乙局 | 限于B | ITEM-TWO-DEPARTMENTS",
        "甲局 | 限于A | 乙局 | '' | ITEM-TWO-DEPARTMENTS",
        "甲局 | '' | 乙局 | '' | ITEM-TWO-DEPARTMENTS-SAME-SCOPE",
        "甲局 | 限于A | 乙局 | 限于A | ITEM-TWO-DEPARTMENTS-SAME-SCOPE",
      })
  void departmentAndScopeTellPowersApart(
      String left, String leftScope, String right, String rightScope, String code) {
    Example list =
        Example.of(
            "item-list",
            "{\"items\": [%s, %s]}"
                .formatted(item(1, left, leftScope), item(2, right, rightScope)));

    List<String> found =
        List.of("ITEM-DUPLICATE", "ITEM-TWO-DEPARTMENTS", "ITEM-TWO-DEPARTMENTS-SAME-SCOPE")
            .stream()
            .filter(each -> !find(each, list).isEmpty())
            .toList();

    assertThat(found).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void oneNameUnderTwoLawsIsNoDuplicate() {
    String item = "{\"position\": %d, \"name\": \"对扬尘的处罚\", \"basis\": [{\"instrument\": \"%s\"}]}";
    Example list =
        Example.of(
            "item-list",
            "{\"items\": [%s, %s]}".formatted(item.formatted(1, "甲条例"), item.formatted(2, "乙条例")));

    assertThat(status("ITEM-DUPLICATE", list)).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void aListWithoutAnyBasisIsOneFinding() {
    assertThat(find("ITEM-WITHOUT-BASIS", list(List.of("对甲的处罚", "对乙的处罚"))))
        .extracting(Finding::pointer, found -> found.message().zh())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/items", "全部2个事项没有载明设定依据"));
  }

  @Test
  void oneRuleBesideADocumentIsBasisEnough() {
    Example list =
        Example.of(
            "item-list",
            "{\"items\": [{\"position\": 1, \"name\": \"对甲的处罚\", \"basis\": ["
                + "{\"instrument\": \"广东省生态环境行政处罚自由裁量权规定\"},"
                + " {\"instrument\": \"治安管理处罚法\"}]}]}");

    assertThat(status("ITEM-PENALTY-BY-NORMATIVE-DOCUMENT", list)).isEqualTo(RuleStatus.CLEAN);
  }

  private static String item(int position, String department, String remark) {
    return "{\"position\": %d, \"name\": \"对扬尘的处罚\", \"department\": \"%s\"%s}"
        .formatted(
            position, department, remark.isEmpty() ? "" : ", \"remark\": \"" + remark + "\"");
  }

  private static Example amongTwenty(String name) {
    List<String> names = new ArrayList<>();
    IntStream.range(0, 20).forEach(i -> names.add("对虚构行为之" + i + "的处罚"));
    names.add(name);
    return list(names);
  }

  private static Example list(List<String> names) {
    return Example.of(
        "item-list",
        IntStream.range(0, names.size())
            .mapToObj(i -> "{\"position\": %d, \"name\": \"%s\"}".formatted(i + 1, names.get(i)))
            .collect(
                Collectors.joining(
                    ", ", "{\"document\": {\"title\": \"示例区行政处罚事项清单\"}, \"items\": [", "]}")));
  }
}
