// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  private static final LinearForm X = LinearForm.of("x");
  private static final LinearForm Y = LinearForm.of("y");

  /**
   * Each is above the other: bounds creep up by one a step, so the steps run out long before 10^12.
   */
  @Test
  void whatOnlyEndlessStepsWouldShowIsUndecided() {
    ClaimSystem system =
        ClaimSystem.builder()
            .unknown("x", 0, 1_000_000_000_000L)
            .unknown("y", 0, 1_000_000_000_000L)
            .add(Constraint.aboveZero(X.minus(Y)))
            .add(Constraint.aboveZero(Y.minus(X)))
            .build();

    assertThat(new Reconciler(system, Reconciler.DEFAULT_STEPS).solve().verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  /** 2x = 2y + 1 has solutions in fractions only. */
  @Test
  void unknownsAreWhole() {
    LinearForm odd =
        X.minus(Y).times(BigDecimal.valueOf(2)).minus(LinearForm.constant(BigDecimal.ONE));
    ClaimSystem system =
        ClaimSystem.builder()
            .unknown("x", 0, 100)
            .unknown("y", 0, 100)
            .addAll(Constraint.zero(odd))
            .build();

    assertThat(new Reconciler(system, 1000).solve().verdict()).isEqualTo(Verdict.INFEASIBLE);
  }

  @Test
  void aClaimThatIsFalseByItselfIsOneContradictionAndNoPartOfAnother() {
    LinearForm minusOne = LinearForm.constant(BigDecimal.ONE.negate());
    ClaimSystem system =
        ClaimSystem.builder()
            .unknown("x", 0, 9)
            .add(Constraint.atLeastZero(minusOne).claimedBy("false"))
            .add(Constraint.aboveZero(X).claimedBy("false"))
            .add(Constraint.atLeastZero(X.times(BigDecimal.ONE.negate())).claimedBy("none"))
            .build();

    assertThat(new Reconciler(system, 1000).contradictions(10))
        .isEqualTo(new Contradictions(ImmutableList.of(ImmutableSet.of("false")), true));
  }

  @Test
  void numbersBeyondSixtyTwoBitsAreRefused() {
    ClaimSystem.Builder system = ClaimSystem.builder().unknown("x", 0, Long.MAX_VALUE / 2);
    Constraint large = Constraint.atLeastZero(X.times(BigDecimal.TEN));

    assertThatThrownBy(() -> system.add(large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("numbers are too large: constraint=");
  }
}
