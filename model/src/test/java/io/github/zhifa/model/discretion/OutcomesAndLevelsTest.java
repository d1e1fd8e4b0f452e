// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.law.SubItemCounting;
import io.github.zhifa.model.text.Labelled;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomesAndLevelsTest {
  /** 河北省行政裁量权基准制定和管理办法, as reported: 不予处罚、免予处罚、从轻处罚、减轻处罚、从重处罚; the reply adds 一般. */
  @Test
  void theOutcomesAreThoseOfTheMeasureAndTheOrdinaryOne() {
    assertThat(names(OutcomeGrade.values()))
        .containsExactly("不予处罚", "免予处罚", "减轻处罚", "从轻处罚", "一般处罚", "从重处罚");
  }

  /** The same: 情节轻微、情节较轻、情节较重、情节严重. */
  @Test
  void theLevelsAreFourAndNoneIsAnOutcome() {
    assertThat(names(CircumstanceLevel.values())).containsExactly("情节轻微", "情节较轻", "情节较重", "情节严重");
    assertThat(names(CircumstanceLevel.values())).doesNotContainAnyElementsOf(outcomes());
  }

  @Test
  void whatIsAskedOfACaseHasItsNames() {
    assertThat(
            Stream.<Labelled[]>of(
                    PartyType.values(),
                    MentalCapacity.values(),
                    HarmfulConsequence.values(),
                    CorrectionFinding.values(),
                    Modality.values(),
                    OccasionCount.values(),
                    SubItemCounting.values())
                .flatMap(Arrays::stream)
                .map(each -> each.label().en()))
        .isNotEmpty()
        .noneMatch(String::isBlank)
        .doesNotHaveDuplicates();
  }

  @Test
  void aBenchmarkWithTablesOnlyIsToldFromOneThatListsNoOutcome() {
    PublishedDocument document =
        PublishedDocument.builder()
            .title("示例")
            .issuer(Agency.builder().name("示例机关").build())
            .build();
    Benchmark tables = Benchmark.builder().formatVersion(1).document(document).build();
    Benchmark whole =
        Benchmark.builder()
            .from(tables)
            .generalProvisions(GeneralProvisions.builder().build())
            .build();

    assertThat(tables.generalProvisions()).isEmpty();
    assertThat(whole.generalProvisions().map(GeneralProvisions::outcomes))
        .contains(ImmutableList.of());
    assertThat(whole).isNotEqualTo(tables);
  }

  private static ImmutableList<String> outcomes() {
    return names(OutcomeGrade.values());
  }

  private static ImmutableList<String> names(Labelled... constants) {
    return Arrays.stream(constants)
        .map(each -> each.label().zh())
        .collect(ImmutableList.toImmutableList());
  }
}
