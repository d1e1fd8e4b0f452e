// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.catalogue.ExampleLists;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextRulesTest {
  @Test
  void theFindingShowsTheCellAndThePartThatIsWrong() {
    List<Finding> found = find("DISCRETION-RANGE-MALFORMED", fine("7.5万元元以上8.5万元元以下", ""));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).printed()).contains("7.5万元元以上8.5万元元以下");
    assertThat(found.get(0).offending()).contains("7.5万元元");
    assertThat(found.get(0).pointer()).isEqualTo("/items/0/scheme/tiers/0/fine/printed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"处罚款", "/", "由公安机关依法处罚"})
  void aCellWithoutAnyNumberIsNotMalformed(String printed) {
    assertThat(find("DISCRETION-RANGE-MALFORMED", fine(printed, ""))).isEmpty();
  }

  @Test
  void aDamagedRowIsNeverTheIssuersFault() {
    String damaged = fine("45万元以上60万元以上", "\"damage\": \"错位\",");

    assertThat(find("DISCRETION-RANGE-MALFORMED", damaged)).isEmpty();
    assertThat(find("DISCRETION-COPY-DAMAGED", damaged)).hasSize(1);
  }

  @Test
  void malformedTextIsNotComparedWithTheNumbers() {
    assertThat(find("DISCRETION-PRINTED-NUMBER-DIFFERS", fine("45万元以上60万元以上", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1元以上2元以下, 0",
    "1元以上3元以下, 1",
    "2元以下, 1",
    "1倍以上2倍以下, 1",
    "1元, 1",
    "对单位处5元罚款，对个人处1元以上2元以下罚款, 0"
  })
  void oneAmountOfTheTextMustBeTheStoredOne(String printed, int findings) {
    assertThat(find("DISCRETION-PRINTED-NUMBER-DIFFERS", fine(printed, ""))).hasSize(findings);
  }

  @Test
  void theSameConditionInTwoRowsIsOneFinding() {
    String rows = tiers("一般", "", "3项以上5项以上", "3项以上5项以上");

    List<Finding> found = find("DISCRETION-CONDITION-MALFORMED", rows);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).related())
        .containsExactly("/items/0/scheme/tiers/1/conditions/0/printed");
  }

  @ParameterizedTest
  @CsvSource({
    "少于刊播总时长的百分之二十, 百分之十及以上、百分之二十以下, 1",
    "少于刊播总时长的百分之二十, 百分之十及以上、不足百分之二十, 0",
    "少于刊播总时长的百分之二十, 百分之二十以上, 0",
    "未做到累计不少于六十日, 三十日及以上、六十日以下, 1",
    "未做到累计不少于六十日, 三十日及以上、少于六十日, 0",
    "处置不少于5吨危险废物, 5吨以上, 0",
    "停放超过30日, 30日以上60日以下, 1",
    "停放超过30日, 超过30日不满60日, 0",
    "停放超过30日, 30次以上, 0",
    "停放30日以上, 30日以上, 0"
  })
  void aTierThatIncludesTheLawfulEndIsFound(String conduct, String condition, int findings) {
    assertThat(find("DISCRETION-BOUNDARY-INCLUDES-LAWFUL", tiers(conduct, "", condition)))
        .hasSize(findings);
  }

  @Test
  void theConventionOfTheDocumentDecides() {
    String convention =
        """
        "document": {"convention": {"aboveIncludes": true, "belowIncludes": false,
          "source": {"instrument": "示例办法", "place": "第九条"}}},""";

    assertThat(find("DISCRETION-BOUNDARY-INCLUDES-LAWFUL", tiers("少于10日", convention, "10日以下")))
        .isEmpty();
    assertThat(find("DISCRETION-BOUNDARY-INCLUDES-LAWFUL", tiers("超过10日", convention, "10日以上")))
        .extracting(finding -> finding.figures().get("basis"))
        .asString()
        .contains("按本文件的约定");
  }

  @ParameterizedTest
  @CsvSource({
    "没收违法所得，并处1元以上2元以下罚款, 1",
    "处1元以上2元以下罚款，并吊销许可证, 1",
    "可以并处没收违法所得，处1元以上2元以下罚款, 0",
    "有违法所得的，没收违法所得，并处1元以上2元以下罚款, 0",
    "处1元以上2元以下罚款；情节严重的，吊销许可证, 0",
    "处1元以上2元以下罚款，可以吊销许可证, 0"
  })
  void onlyWhatTheClauseRequiresMustStandInTheTier(String clause, int findings) {
    String json =
        """
        {"items": [{"number": "1", "conduct": "违法", "clauses": [{"label": "1", "fine": {"printed": "%s",
          "least": 1, "most": 2, "measure": {"unit": "yuan"}}}], "scheme": {"form": "range-tiers",
          "tiers": [{"role": "ordinary", "fine": {"least": 1, "most": 2, "measure": {"unit": "yuan"}}}]}}]}"""
            .formatted(clause);

    assertThat(find("DISCRETION-COMBINED-PENALTY-DROPPED", json)).hasSize(findings);
  }

  private static String fine(String printed, String more) {
    return """
        {"items": [{"number": "1", "conduct": "违法", "scheme": {"form": "range-tiers", "tiers": [{%s
          "role": "ordinary", "fine": {"printed": "%s", "least": 1, "most": 2,
          "measure": {"unit": "yuan"}}}]}}]}"""
        .formatted(more, printed);
  }

  private static String tiers(String conduct, String head, String... conditions) {
    String tiers =
        List.of(conditions).stream()
            .map("{\"role\": \"ordinary\", \"conditions\": [{\"printed\": \"%s\"}]}"::formatted)
            .collect(java.util.stream.Collectors.joining(","));
    return """
        {%s "items": [{"number": "1", "conduct": "%s",
          "scheme": {"form": "range-tiers", "tiers": [%s]}}]}"""
        .formatted(head, conduct, tiers);
  }

  private static List<Finding> find(String code, String json) {
    Policy policy =
        Policy.builder()
            .formatVersion(1)
            .name("example")
            .label(BilingualText.of("示例", "example"))
            .build();
    Example example = Example.of("benchmark", json);
    CheckContext context =
        new CheckContext(
            example.asOf(), policy, InstrumentRegister.builder().formatVersion(1).build());
    return new Checker(List.of(DiscretionRules.ALL), context)
        .check(Dataset.of("example", ExampleLists.read(example))).findings().stream()
            .filter(finding -> finding.code().equals(code))
            .toList();
  }
}
