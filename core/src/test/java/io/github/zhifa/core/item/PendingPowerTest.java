// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static io.github.zhifa.core.item.ExampleCounty.NOTICE;
import static io.github.zhifa.core.item.ExampleCounty.adopted;
import static io.github.zhifa.core.item.ExampleCounty.ask;
import static io.github.zhifa.core.item.ExampleCounty.guidance;
import static io.github.zhifa.core.item.ExampleCounty.item;
import static io.github.zhifa.core.item.ExampleCounty.ownHead;
import static io.github.zhifa.core.item.ExampleCounty.upperHead;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.item.Empowerment;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the law leaves open is chosen by whoever asks: pending cases, and the department's power.
 */
class PendingPowerTest {
  private static final ItemList UPPER = guidance(upperHead().build(), item().build());

  /** Taken on 2024-07-01, taken back 2025-01-03. */
  private static final ItemList TAKEN_BACK =
      adopted(
              ownHead().build(),
              item()
                  .withdrawal(
                      Withdrawal.builder().day(LocalDate.of(2025, 1, 3)).source(NOTICE).build())
                  .build())
          .build();

  private static PowerPolicy pending(PendingCases choice) {
    return new PowerPolicy(Optional.of(choice), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    // filed, asked, policy, who ends the case
    "2024-12-01, 2025-02-01, FILED_BEFORE_CONTINUE, TOWNSHIP",
    "2024-12-01, 2025-02-01, HAND_OVER, DEPARTMENT",
    "2024-06-01, 2024-08-01, FILED_BEFORE_CONTINUE, DEPARTMENT",
    "2024-06-01, 2024-08-01, HAND_OVER, TOWNSHIP",
    "2025-01-10, 2025-02-01, FILED_BEFORE_CONTINUE, DEPARTMENT",
    "2024-08-01, 2024-09-01, HAND_OVER, TOWNSHIP"
  })
  void aCaseFiledBeforeAChangeIsEndedAsThePolicySays(
      LocalDate filed, LocalDate asked, PendingCases policy, Holder holder) {
    assertThat(ask(asked, Optional.of(filed), pending(policy), UPPER, TAKEN_BACK).holder())
        .isEqualTo(holder);
  }

  @Test
  void withoutAPolicySuchACaseIsUndecided() {
    PowerHolder answer =
        ask(
            LocalDate.of(2025, 2, 1),
            Optional.of(LocalDate.of(2024, 12, 1)),
            PowerPolicy.NONE,
            UPPER,
            TAKEN_BACK);

    assertThat(answer.holder()).isEqualTo(Holder.UNDECIDED);
    assertThat(answer.doubts())
        .extracting(doubt -> doubt.en())
        .containsExactly(
            "Who exercises it changed after the case was filed; no text that was read says who"
                + " ends it, so it must be chosen");
  }

  @Test
  void aDoubtOnEitherDayIsADoubt() {
    ItemList silent =
        adopted(ownHead().published(Optional.empty()).build(), item().build()).build();

    PowerHolder answer =
        ask(
            LocalDate.of(2025, 2, 1),
            Optional.of(LocalDate.of(2024, 6, 1)),
            pending(PendingCases.HAND_OVER),
            UPPER,
            silent);

    assertThat(answer.holder()).isEqualTo(Holder.UNDECIDED);
  }

  @Test
  void theDecisionSaysBeforeThePolicyWhetherTheDepartmentGoesOn() {
    ItemList exclusive =
        adopted(ownHead().build(), item().build())
            .delegation(Empowerment.builder().exclusive(true).build())
            .build();
    ItemList silent = adopted(ownHead().build(), item().build()).build();
    PowerPolicy remains = new PowerPolicy(Optional.empty(), Optional.of(DepartmentPower.REMAINS));
    LocalDate day = ExampleCounty.DAY;

    assertThat(ask(day, Optional.empty(), remains, UPPER, exclusive).department())
        .contains(DepartmentPower.ENDS);
    assertThat(ask(day, Optional.empty(), remains, UPPER, silent).department())
        .contains(DepartmentPower.REMAINS);
    assertThat(ask(day, UPPER, silent).department()).isEmpty();
  }

  @Test
  void whateverIsChosenOneActIsNeverFinedTwice() {
    ItemList silent = adopted(ownHead().build(), item().build()).build();

    assertThat(ask(ExampleCounty.DAY, UPPER, silent).trace())
        .filteredOn(step -> step.code().equals("department"))
        .extracting(step -> step.source().orElseThrow().place().orElseThrow())
        .containsExactly("第二十九条");
  }
}
