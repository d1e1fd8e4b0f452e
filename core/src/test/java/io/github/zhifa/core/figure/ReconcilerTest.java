// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  private static final LinearForm X = LinearForm.of("x");
  private static final LinearForm Y = LinearForm.of("y");

  /** Bounds alone would creep up by one a step; taken together the two give 0 > 0. */
  @Test
  void twoThatAreAboveEachOtherAreRefutedHoweverLargeTheyMayBe() {
    ClaimSystem system =
        large().add(Constraint.aboveZero(X.minus(Y))).add(Constraint.aboveZero(Y.minus(X))).build();

    assertThat(new Reconciler(system, Reconciler.DEFAULT_STEPS).solve().verdict())
        .isEqualTo(Verdict.INFEASIBLE);
  }

  /** x + y = 2z is even and x - y = 1 makes it odd, but with fractions all is well everywhere. */
  @Test
  void whatOnlyEndlessStepsWouldShowIsUndecided() {
    LinearForm twice = LinearForm.of("z").times(BigDecimal.valueOf(2));
    ClaimSystem system =
        large()
            .addAll(Constraint.zero(X.plus(Y).minus(twice)))
            .addAll(Constraint.zero(X.minus(Y).minus(LinearForm.constant(BigDecimal.ONE))))
            .build();
    Reconciler reconciler = new Reconciler(system, 100_000);

    assertThat(reconciler.solve().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(reconciler.hulls().get("z")).isEqualTo(new Hull(0, 1_000_000_000_000L, false));
  }

  private static ClaimSystem.Builder large() {
    return ClaimSystem.builder()
        .unknown("x", 0, 1_000_000_000_000L)
        .unknown("y", 0, 1_000_000_000_000L)
        .unknown("z", 0, 1_000_000_000_000L);
  }

  /** 2x = 2y + 1 in whole numbers has none; where x may be a fraction, x is y and a half. */
  @Test
  void unknownsMayBeFractionsWhereTheSystemSaysSo() {
    LinearForm odd =
        X.minus(Y).times(BigDecimal.valueOf(2)).minus(LinearForm.constant(BigDecimal.ONE));
    ClaimSystem system =
        ClaimSystem.builder()
            .unknown("x", 0, 3)
            .unknown("y", 0, 3)
            .addAll(Constraint.zero(odd))
            .build();
    Reconciler fractions =
        new Reconciler(system.withFractions(ImmutableSet.of("x")), Reconciler.DEFAULT_STEPS);

    assertThat(new Reconciler(system, 1000).solve().verdict()).isEqualTo(Verdict.INFEASIBLE);
    assertThat(fractions.hulls()).isEqualTo(ImmutableMap.of("y", new Hull(0, 2, true)));
    assertThatThrownBy(() -> fractions.least(X))
        .hasMessage("unknown is not there or not whole: name=x");
  }

  /** Strictly between 0 and 1 there is a fraction, strictly between 1 and 1 there is none. */
  @Test
  void fractionsKeepStrictEnds() {
    ClaimSystem between =
        ClaimSystem.builder()
            .unknown("x", 0, 9)
            .add(Constraint.aboveZero(X).claimedBy("above"))
            .add(Constraint.aboveZero(number(1).minus(X)).claimedBy("below"))
            .add(Constraint.atLeastZero(X.minus(number(1))).claimedBy("least"))
            .build()
            .withFractions(ImmutableSet.of("x"));

    assertThat(new Reconciler(between, Reconciler.DEFAULT_STEPS).contradictions(9).minimal())
        .containsExactly(ImmutableSet.of("below", "least"));
  }

  private static LinearForm number(long value) {
    return LinearForm.constant(BigDecimal.valueOf(value));
  }

  @Test
  void whatIsKnownIsAFactInsideTheBounds() {
    ClaimSystem system =
        ClaimSystem.builder()
            .unknown("x", 0, 9)
            .unknown("y", 0, 9)
            .addAll(Constraint.zero(X.plus(Y).minus(number(10))))
            .build();

    assertThat(new Reconciler(system.withKnown(ImmutableMap.of("x", 3L)), 1000).hulls().get("y"))
        .isEqualTo(new Hull(7, 7, true));
    assertThatThrownBy(() -> system.withKnown(ImmutableMap.of("x", 10L)))
        .hasMessage("value is outside of the bounds: name=x, value=10, least=0, most=9");
    assertThatThrownBy(() -> system.withKnown(ImmutableMap.of("z", 1L)))
        .hasMessage("unknown is not there: name=z");
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

    assertThat(new Reconciler(system, Reconciler.DEFAULT_STEPS).contradictions(10))
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
