// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zhifa.core.law.ChineseNumbers;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.core.law.PlaceReader;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalPlace;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.PolicyAnswer;
import io.github.zhifa.validation.engine.PolicyQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTest {
  static Stream<Policy> policies() {
    return Shipped.policyNames().stream().map(name -> Shipped.policy(name).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyCodeInAPolicyIsTheCodeOfARule(Policy policy) {
    List<String> codes =
        Catalogue.ALL.stream()
            .flatMap(set -> set.rules().stream())
            .map(rule -> rule.info().code())
            .toList();

    assertThat(codes)
        .containsAll(policy.needed())
        .containsAll(policy.off())
        .containsAll(policy.severities().keySet());
  }

  @Test
  void anUnknownPolicyIsNone() {
    assertThat(Shipped.policy("../law/instruments")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "环境保护法", "环境影响评价法", "海洋环境保护法", "大气污染防治法", "水污染防治法",
        "土壤污染防治法", "固体废物污染环境防治法", "噪声污染防治法", "放射性污染防治法", "清洁生产促进法"
      })
  void theTenLawsEndWithTheCode(String title) {
    // 生态环境法典 art 1242: 本法自2026年8月15日起施行。……同时废止
    Instruments instruments = new Instruments(Shipped.register());
    LegalSource source = LegalSource.of(title, "第一条");

    assertThat(instruments.forceOf(source, LocalDate.of(2026, 8, 14))).isEqualTo(Force.IN_FORCE);
    assertThat(instruments.forceOf(source, LocalDate.of(2026, 8, 15))).isEqualTo(Force.ENDED);
  }

  @ParameterizedTest
  @CsvSource({
    // 大气污染防治法 (2018) beside 生态环境法典, read paragraph by paragraph.
    "第一百一十八条第一款, 第一千一百三十二条第一款, 数额相同",
    "第一百一十八条第二款, 第一千一百三十二条第二款, “予以关闭”改为“责令关闭”",
    "第一百一十八条第三款, 第一千一百三十二条第三款, 五百元以上五千元以下；拒不改正的，五千元以上二万元以下",
    "第一百一十九条第一款, 第一千一百三十一条第一款, 在禁止焚烧的区域和时段",
    "第一百一十九条第二款, 第一千一百三十一条第三款, 数额相同",
    "第一百一十九条第三款, 第一千一百三十一条第四款, 在禁止燃放的时段和区域内燃放",
    "第一百二十条, 第一千一百三十三条, 影响周边环境",
    "第一百二十一条第一款, 第一千一百三十四条第一款, 相同",
    "第一百二十一条第二款, 第一千一百三十四条第二款, 应对措施",
  })
  void theRemapsThatWereReadAreThere(String former, String successor, String changed) {
    assertThat(Shipped.register().remaps())
        .filteredOn(remap -> remap.former().place().equals(Optional.of(former)))
        .singleElement()
        .satisfies(
            remap -> {
              assertThat(remap.former().instrument()).isEqualTo("中华人民共和国大气污染防治法");
              assertThat(remap.successor()).isEqualTo(LegalSource.of("中华人民共和国生态环境法典", successor));
              assertThat(remap.firstDay()).isEqualTo("2026-08-15");
              assertThat(remap.changed().orElseThrow().zh()).contains(changed);
              assertThat(remap.evidence()).isEqualTo(Evidence.READ);
            });
  }

  @Test
  void everyArticleThatARemapLeadsToStandsInTheCode() throws IOException {
    Path code =
        Path.of("../../shared/data/statutes/生态环境法典_05-legal-liability-and-supplementary.md");
    assumeThat(code).as("research copies are not here: skipped").exists();
    String text = Files.readString(code);

    assertThat(Shipped.register().remaps())
        .isNotEmpty()
        .allSatisfy(
            remap -> {
              LegalPlace place =
                  PlaceReader.read(remap.successor().place().orElseThrow()).places().get(0);
              String article = "**第" + ChineseNumbers.print(place.article()) + "条**";
              String next = "**第" + ChineseNumbers.print(place.article() + 1) + "条**";
              String words = text.substring(text.indexOf(article), text.indexOf(next));
              long paragraphs = words.lines().filter(line -> line.contains("违反本法规定，")).count();

              assertThat(paragraphs).isGreaterThanOrEqualTo(place.paragraph().orElse(1));
            });
  }

  @Test
  void theCodeIsNotYetInForceOnTheDayBefore() {
    Instruments instruments = new Instruments(Shipped.register());
    LegalSource code = LegalSource.of("生态环境法典", "第一条");

    assertThat(instruments.forceOf(code, LocalDate.of(2026, 8, 14))).isEqualTo(Force.NOT_YET);
    assertThat(instruments.forceOf(code, LocalDate.of(2026, 8, 15))).isEqualTo(Force.IN_FORCE);
  }

  @Test
  void nothingIsFromMemoryAndEveryEndNamesWhatEndedIt() {
    assertThat(Shipped.register().instruments())
        .noneMatch(instrument -> instrument.evidence() == Evidence.MEMORY)
        .noneMatch(instrument -> instrument.readFrom().isBlank())
        .filteredOn(instrument -> instrument.lastDay().isPresent())
        .extracting(Instrument::endedBy)
        .allMatch(java.util.Optional::isPresent);
    assertThat(Shipped.register().remaps())
        .noneMatch(remap -> remap.evidence() == Evidence.MEMORY)
        .noneMatch(remap -> remap.readFrom().isBlank());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyAnswerNamesItsSourceAndNoDutyRestsOnMemory(Policy policy) {
    assertThat(policy.answers())
        .isNotEmpty()
        .noneMatch(answer -> answer.readFrom().isBlank())
        .extracting(PolicyAnswer::question)
        .doesNotHaveDuplicates();
    // From memory only what lets something pass; a finding never follows from it.
    assertThat(policy.answers())
        .filteredOn(answer -> answer.evidence() == Evidence.MEMORY)
        .allMatch(
            answer -> answer.question() == PolicyQuestion.COUNTY_MAY_REFINE && answer.holds());
  }

  @Test
  void qinhuangdaoFollowsHebeiExceptThatACountyMayNotRefine() {
    // Rulebook 0.3 (5): county-and-below apply the upper benchmark and do not refine further.
    Policy hebei = Shipped.policy("hebei").orElseThrow();
    Policy city = Shipped.policy("qinhuangdao").orElseThrow();
    LocalDate day = LocalDate.of(2024, 10, 29);

    assertThat(city.requires(PolicyQuestion.COUNTY_MAY_REFINE, day)).isFalse();
    assertThat(hebei.requires(PolicyQuestion.COUNTY_MAY_REFINE, day)).isTrue();
    assertThat(city.requires(PolicyQuestion.MUST_FILE, day)).isTrue();
    assertThat(city.answers())
        .filteredOn(answer -> answer.question() != PolicyQuestion.COUNTY_MAY_REFINE)
        .containsAll(
            hebei.answers().stream()
                .filter(answer -> answer.question() != PolicyQuestion.COUNTY_MAY_REFINE)
                .toList());
  }

  @Test
  void theHebeiMeasureHoldsFromItsFirstDay() {
    // 河北省政府令〔2023〕第2号, in force 2023-08-01
    Policy hebei = Shipped.policy("hebei").orElseThrow();

    assertThat(hebei.requires(PolicyQuestion.MUST_LIST_LEVELS, LocalDate.of(2023, 7, 31)))
        .isFalse();
    assertThat(hebei.requires(PolicyQuestion.MUST_LIST_LEVELS, LocalDate.of(2023, 8, 1))).isTrue();
  }
}
