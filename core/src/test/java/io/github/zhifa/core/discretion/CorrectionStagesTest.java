// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.CorrectionFinding;
import io.github.zhifa.model.discretion.Escalation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionStagesTest {
  private static final LocalDate ORDERED = LocalDate.of(2026, 8, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 8, 10);

  private static Escalation.Builder ordered(String found, CorrectionFinding finding) {
    return Escalation.builder()
        .orderedDay(ORDERED)
        .dueDay(DUE)
        .foundDay(LocalDate.parse(found))
        .finding(finding);
  }

  private static String stages(Escalation.Builder escalation) {
    CorrectionStages stages = CorrectionStages.of(escalation.build(), Trace.kept());
    return stages.overdue().map(String::valueOf).orElse("?")
        + " "
        + stages.refused().map(String::valueOf).orElse("?");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-11, NOT_CORRECTED, true ?", // the day after the last day of the time
    "2026-08-10, NOT_CORRECTED, false ?", // the last day is still in time
    "2026-08-11, REFUSED, true true",
    "2026-08-05, REFUSED, false true", // a refusal need not wait for the time to run out
    "2026-08-05, CORRECTED, false false",
    "2026-08-11, CORRECTED, ? false" // corrected, but was it in time?
  })
  void theFindingAndItsDayEstablishTheStage(
      String found, CorrectionFinding finding, String expected) {
    assertThat(stages(ordered(found, finding))).isEqualTo(expected);
  }

  @Test
  void withoutADatedOrderAndADatedFindingNothingIsEstablished() {
    assertThat(stages(Escalation.builder())).isEqualTo("? ?");
    assertThat(stages(Escalation.builder().finding(CorrectionFinding.REFUSED))).isEqualTo("? ?");
    assertThat(
            stages(
                Escalation.builder()
                    .orderedDay(ORDERED)
                    .foundDay(DUE)
                    .finding(CorrectionFinding.REFUSED)))
        .isEqualTo("? true"); // an order without a time cannot be overdue
  }

  @Test
  void anInspectionBeforeTheOrderEstablishesNothing() {
    CorrectionStages stages =
        CorrectionStages.of(ordered("2026-07-31", CorrectionFinding.REFUSED).build(), Trace.kept());

    assertThat(stages.refused()).isEmpty();
    assertThat(stages.missing()).anyMatch(missing -> missing.en().contains("before the order"));
  }

  @ParameterizedTest
  @CsvSource({
    "逾期不改正的, true",
    "逾期不拆除的, true",
    "限期内未恢复原状的, true",
    "拒不清除的, false",
    "逾期未改正, true",
    "限期内未改正的, true",
    "拒不改正的, false",
    "逾期不改正或者拒不改正的, true"
  })
  void theWordsOfAClauseNameTheStage(String stage, boolean expected) {
    CorrectionStages stages =
        new CorrectionStages(
            Optional.of(true), Optional.of(false), ImmutableList.of(), ImmutableList.of());

    assertThat(stages.establishes(stage)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"情节严重的", "逾期不缴纳罚款的", "拒不接受检查的", "限期内改正的"})
  void otherStagesAreNone(String stage) {
    assertThat(CorrectionStages.isStage(stage)).isFalse();
    assertThatThrownBy(
            () ->
                CorrectionStages.of(Escalation.builder().build(), Trace.none()).establishes(stage))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(stage);
  }
}
