// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.engine.Policy;
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
}
