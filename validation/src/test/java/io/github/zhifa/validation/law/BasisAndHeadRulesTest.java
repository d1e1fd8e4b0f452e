// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.RuleStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisAndHeadRulesTest {
  private static final LocalDate CODE = LocalDate.of(2026, 8, 15);

  @Test
  void aLostBasisSaysHowManySinceWhenAndByWhat() {
    Example list = citing("大气污染防治法", "大气污染防治法", "治安管理处罚法").on(CODE);

    assertThat(find("LIST-BASIS-NOT-IN-FORCE", list))
        .extracting(found -> found.message().zh())
        .containsExactly(
            "引用的2部文件中有1部（部分）在2026-08-15不在施行：" + "《大气污染防治法》自2026-08-15起失效（依《生态环境法典》第一千二百四十二条）");
  }

  @Test
  void aLostBasisNamesTheProvisionThatTookItsPlace() {
    Example list =
        Example.of(
                "item-list",
                """
                {"items": [{"position": 1, "name": "对虚构行为的处罚", "basis": [
                  {"instrument": "大气污染防治法", "place": "第八十二条第一款"},
                  {"instrument": "大气污染防治法", "place": "第一百一十九条第二款"}]}]}""")
            .on(CODE);

    assertThat(find("LIST-BASIS-NOT-IN-FORCE", list))
        .extracting(found -> found.message().en())
        .containsExactly(
            "Of 1 cited instruments 1 (every one) not in force on 2026-08-15: 《大气污染防治法》 ended"
                + " with effect from 2026-08-15 by 《生态环境法典》第一千二百四十二条; 《中华人民共和国大气污染防治法》第一百一十九条第二款"
                + " is 《中华人民共和国生态环境法典》第一千一百三十一条第三款 from 2026-08-15 on (the same amounts)");
  }

  @Test
  void aLawThatIsStillToComeIsNoBasisYet() {
    Example list = citing("生态环境法典").on(CODE.minusDays(1));

    assertThat(find("LIST-BASIS-NOT-IN-FORCE", list))
        .extracting(found -> found.figures().get("extent"))
        .containsExactly("全部");
  }

  @Test
  void aLawBeforeItsRevisionIsNotCalledLost() {
    Example list = citing("治安管理处罚法").on(LocalDate.of(2025, 12, 31));

    assertThat(find("LIST-BASIS-NOT-IN-FORCE", list)).isEmpty();
    assertThat(status("LIST-BASIS-NOT-IN-FORCE", list)).isEqualTo(RuleStatus.SKIPPED);
  }

  @Test
  void anUnknownInstrumentIsNamedOnceAndNotCalledInForce() {
    Example list = citing("虚构条例", "《虚构条例》（2020年修订）");

    assertThat(find("LIST-BASIS-NOT-IN-REGISTER", list)).hasSize(1);
    assertThat(status("LIST-BASIS-NOT-IN-FORCE", list)).isEqualTo(RuleStatus.SKIPPED);
  }

  @ParameterizedTest
  @CsvSource({
    "in-force, 2026-01-01, 0",
    "in-force, 2025-12-31, 1",
    "draft, 2030-01-01, 1",
    "superseded, 2030-01-01, 1",
    "withdrawn, 2030-01-01, 1",
  })
  void aListIsInForceThroughItsLastDay(String status, String lastDay, int findings) {
    Example list = head("\"status\": \"%s\", \"lastDay\": \"%s\"".formatted(status, lastDay));

    assertThat(find("LIST-NOT-IN-FORCE", list)).hasSize(findings);
  }

  @Test
  void aDraftNeedsNoPublication() {
    Example list = head("\"status\": \"draft\", \"published\": {\"done\": false}");

    assertThat(status("LIST-NOT-PUBLISHED", list)).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void anIssueAfterTheFirstDayIsLeftAlone() {
    Example list =
        head(
            "\"issuedOn\": \"2025-02-01\", \"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-02-01\"");

    assertThat(status("LIST-DATES-REVERSED", list)).isEqualTo(RuleStatus.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({"national, NOT_APPLICABLE", "hebei, NOT_APPLICABLE", "qinhuangdao, FOUND"})
  void filingIsAskedForWhereThePolicyRequiresIt(String policy, RuleStatus status) {
    Example benchmark = Example.of("benchmark", "{\"items\": []}");

    assertThat(status("DISCRETION-NOT-FILED", benchmark, policy)).isEqualTo(status);
  }

  @Test
  void onlyBenchmarksAreFiled() {
    Example items = Example.of("item-list", "{\"items\": []}");

    assertThat(status("DISCRETION-NOT-FILED", items, "qinhuangdao"))
        .isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "示例市司法局, city, 130300, CLEAN",
    "示例市司法局, city, 130322, FOUND",
    "示例县司法局, county, 130322000000, CLEAN",
    "深圳市生态环境局龙华管理局, city, 440309, SKIPPED",
    "示例开发区管理委员会, city, 130371, SKIPPED",
  })
  void aLevelIsHeldAgainstItsCode(String name, String level, String code, RuleStatus status) {
    Example list =
        head(
            "\"issuer\": {\"name\": \"%s\", \"level\": \"%s\", \"division\": \"%s\"}"
                .formatted(name, level, code));

    assertThat(status("AGENCY-LEVEL-CONTRADICTS-CODE", list)).isEqualTo(status);
  }

  private static Example head(String fields) {
    return Example.of("item-list", "{\"document\": {%s}, \"items\": []}".formatted(fields));
  }

  private static Example citing(String... instruments) {
    return Example.of(
        "item-list",
        Arrays.stream(instruments)
            .map("{\"instrument\": \"%s\", \"place\": \"第一条\"}"::formatted)
            .collect(
                Collectors.joining(
                    ", ",
                    "{\"items\": [{\"position\": 1, \"name\": \"对虚构行为的处罚\", \"basis\": [",
                    "]}]}")));
  }
}
