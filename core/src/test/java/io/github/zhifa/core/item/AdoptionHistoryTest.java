// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionHistoryTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LegalSource NOTICE =
      LegalSource.builder().instrument("示例县人民政府通告（虚构）").build();

  /** An invented life: taken on in July 2024, suspended for three months, taken back. */
  private static final ImmutableList<AdoptionEvent> LIFE =
      ImmutableList.of(
          event(AdoptionStep.SELECT, "2024-05-10"),
          event(AdoptionStep.PUBLISH, "2024-05-22"),
          event(AdoptionStep.TAKE_ON, "2024-07-01"),
          event(AdoptionStep.SUSPEND, "2025-03-01"),
          event(AdoptionStep.RESUME, "2025-06-01"),
          event(AdoptionStep.WITHDRAW, "2026-01-03"));

  private static AdoptionEvent event(AdoptionStep step, String day) {
    return event(step, LocalDate.parse(day));
  }

  private static AdoptionEvent event(AdoptionStep step, LocalDate day) {
    return AdoptionEvent.builder().step(step).day(day).list("示例清单").source(NOTICE).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-09, GUIDANCE",
    "2024-05-10, COUNTY_SELECTED",
    "2024-05-22, PUBLISHED",
    "2024-06-30, PUBLISHED",
    "2024-07-01, IN_FORCE",
    "2025-02-28, IN_FORCE",
    "2025-03-01, SUSPENDED",
    "2025-06-01, IN_FORCE",
    "2026-01-02, IN_FORCE",
    "2026-01-03, WITHDRAWN",
    "2030-01-01, WITHDRAWN"
  })
  void theStateOnADayIncludesTheStepsOfThatDay(LocalDate day, AdoptionState state) {
    AdoptionHistory history = AdoptionHistory.of(LIFE, false);

    assertThat(history.stateOn(day)).contains(state);
    assertThat(history.illegal()).isEmpty();
  }

  @Test
  void afterAStepThatIsNotLegalTheStateIsUnknownUntilItIsTakenBack() {
    AdoptionHistory history =
        AdoptionHistory.of(
            ImmutableList.of(
                event(AdoptionStep.SELECT, "2024-05-10"),
                event(AdoptionStep.TAKE_ON, "2024-07-01"),
                event(AdoptionStep.SUSPEND, "2025-03-01"),
                event(AdoptionStep.WITHDRAW, "2026-01-03")),
            false);

    assertThat(history.illegal())
        .extracting(step -> step.event().step())
        .containsExactly(AdoptionStep.TAKE_ON);
    assertThat(history.stateOn(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(history.stateOn(LocalDate.of(2026, 1, 3))).contains(AdoptionState.WITHDRAWN);
  }

  @Test
  void stepsOfOneDayFollowTheOrderOfLife() {
    AdoptionHistory history =
        AdoptionHistory.of(
            ImmutableList.of(
                event(AdoptionStep.TAKE_ON, MAY),
                event(AdoptionStep.PUBLISH, MAY),
                event(AdoptionStep.SELECT, MAY)),
            false);

    assertThat(history.stateOn(MAY)).contains(AdoptionState.IN_FORCE);
  }

  @Property(tries = 100)
  void theOrderInARegisterDoesNotMatter(@ForAll Random random) {
    List<AdoptionEvent> shuffled = new ArrayList<>(LIFE);
    Collections.shuffle(shuffled, random);

    assertThat(AdoptionHistory.of(shuffled, false)).isEqualTo(AdoptionHistory.of(LIFE, false));
  }

  @Property(tries = 200)
  void everyStepIsKeptAndNoneIsLegalWithoutItsState(@ForAll List<AdoptionStep> steps) {
    ImmutableList.Builder<AdoptionEvent> events = ImmutableList.builder();
    for (int i = 0; i < steps.size(); i++) {
      events.add(event(steps.get(i), MAY.plusDays(i)));
    }
    AdoptionHistory history = AdoptionHistory.of(events.build(), false);

    assertThat(history.steps()).hasSize(steps.size());
    assertThat(history.steps())
        .allMatch(step -> step.before().isPresent() || !step.isIllegal())
        .filteredOn(step -> step.before().isPresent() && step.after().isPresent())
        .allMatch(
            step ->
                AdoptionTable.of(step.before().get(), step.event().step(), false)
                    .map(AdoptionTransition::to)
                    .equals(step.after()));
  }
}
