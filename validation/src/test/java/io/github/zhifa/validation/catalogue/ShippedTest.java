// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.PolicyAnswer;
import io.github.zhifa.validation.engine.PolicyQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
