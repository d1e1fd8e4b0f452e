// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.zhifa.model.item.AdoptionStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The life of an adoption: GUIDANCE, COUNTY_SELECTED, PUBLISHED, IN_FORCE, (SUSPENDED), WITHDRAWN.
 */
class AdoptionTableTest {
  /** Every pair of state and step; a dot is a step that is not legal there. */
  private static final String TABLE =
      """
      state           SELECT          PUBLISH   TAKE_ON  SUSPEND   RESUME   WITHDRAW
      GUIDANCE        COUNTY_SELECTED .         .        .         .        .
      COUNTY_SELECTED .               PUBLISHED .        .         .        WITHDRAWN
      PUBLISHED       .               .         IN_FORCE .         .        WITHDRAWN
      IN_FORCE        .               .         .        SUSPENDED .        WITHDRAWN
      SUSPENDED       .               .         .        .         IN_FORCE WITHDRAWN
      WITHDRAWN       .               .         .        .         .        .
      """;

  static Stream<List<String>> rows() {
    return TABLE.lines().skip(1).map(row -> Splitter.on(' ').omitEmptyStrings().splitToList(row));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyPairOfStateAndStepIsAnswered(List<String> row) {
    AdoptionState state = AdoptionState.valueOf(row.get(0));

    assertThat(AdoptionStep.values())
        .extracting(
            step ->
                AdoptionTable.of(state, step, false)
                    .map(transition -> transition.to().name())
                    .orElse("."))
        .containsExactlyElementsOf(row.subList(1, row.size()));
  }

  @Test
  void whatIsHandedDownDirectlyIsPublishedWithoutAChoice() {
    assertThat(AdoptionTable.of(AdoptionState.GUIDANCE, AdoptionStep.PUBLISH, true))
        .map(AdoptionTransition::to)
        .contains(AdoptionState.PUBLISHED);
  }

  @ParameterizedTest
  @EnumSource(AdoptionState.class)
  void aTransitionSaysItsSourceOrIsStructural(AdoptionState state) {
    for (AdoptionStep step : AdoptionStep.values()) {
      Optional<AdoptionTransition> transition = AdoptionTable.of(state, step, true);
      boolean structural =
          step == AdoptionStep.SUSPEND
              || step == AdoptionStep.RESUME
              || (step == AdoptionStep.WITHDRAW
                  && (state == AdoptionState.COUNTY_SELECTED || state == AdoptionState.PUBLISHED));

      assertThat(transition.stream())
          .allMatch(each -> each.source().isEmpty() == structural)
          .allMatch(each -> each.from() == state && each.step() == step);
    }
  }

  @Test
  void theStepsThatAreLegalAreInTheOrderOfLife() {
    assertThat(AdoptionTable.stepsFrom(AdoptionState.IN_FORCE, false))
        .containsExactly(AdoptionStep.SUSPEND, AdoptionStep.WITHDRAW);
    assertThat(AdoptionTable.stepsFrom(AdoptionState.WITHDRAWN, true)).isEmpty();
  }
}
