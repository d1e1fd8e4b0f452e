// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.discretion.CircumstanceLevel;
import io.github.zhifa.model.discretion.OutcomeGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeNamesTest {
  @ParameterizedTest
  @CsvSource({
    "情节轻微, SLIGHT",
    "轻微违法行为, SLIGHT",
    "情节较轻, MINOR",
    "较轻, MINOR",
    "违法行为较重, SERIOUS",
    "情节严重, GRAVE",
    "严重违法行为, GRAVE",
    "情节严重情形下的较轻情节, MINOR",
    "情节严重情形下的严重情节, GRAVE"
  })
  void aNameTellsItsLevel(String printed, CircumstanceLevel level) {
    assertThat(GradeNames.levelOf(printed)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一般", "情节一般", "特别严重", "情节不严重", "从轻", "第一档", "较轻或者较重", ""})
  void otherNamesTellNone(String printed) {
    assertThat(GradeNames.levelOf(printed)).isEmpty();
  }

  @Test
  void outcomesAreNoLevels() {
    assertThat(GradeNames.outcomesOf("不予行政处罚")).containsExactly(OutcomeGrade.NOT_PUNISHED);
    assertThat(GradeNames.outcomesOf("免于处罚")).containsExactly(OutcomeGrade.EXEMPTED);
    assertThat(GradeNames.outcomesOf("从轻或者减轻处罚"))
        .containsExactlyInAnyOrder(OutcomeGrade.LIGHTER, OutcomeGrade.MITIGATED);
    assertThat(GradeNames.outcomesOf("从重")).containsExactly(OutcomeGrade.HEAVIER);
    assertThat(GradeNames.outcomesOf("情节较轻")).isEmpty();
    assertThat(GradeNames.outcomesOf("主动减轻违法行为危害后果")).isEmpty();
  }
}
