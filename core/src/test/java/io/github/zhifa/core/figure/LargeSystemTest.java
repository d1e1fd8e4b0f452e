// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A yearbook's worth of figures: 200 claims over 50 unknowns. */
@Timeout(20)
class LargeSystemTest {
  private static final int UNKNOWNS = 50;

  /**
   * Each unknown is 100 + its number, claimed as at least and as at most that; sums of neighbours
   * agree.
   */
  private static ClaimSystem.Builder agreeing() {
    ClaimSystem.Builder system = ClaimSystem.builder();
    for (int i = 0; i < UNKNOWNS; i++) {
      system.unknown("x" + i, 0, 100_000);
    }
    for (int i = 0; i < UNKNOWNS; i++) {
      int next = (i + 1) % UNKNOWNS;
      LinearForm pair = LinearForm.of("x" + i).plus(LinearForm.of("x" + next));
      LinearForm difference = LinearForm.of("x" + i).minus(LinearForm.of("x" + next));
      claim(system, "sum" + i, pair.minus(number(200 + i + next)));
      claim(system, "most" + i, number(205 + i + next).minus(pair));
      claim(system, "own" + i, number(102 + i).minus(LinearForm.of("x" + i)));
      claim(system, "less" + i, difference.plus(number(3 + next - i)));
    }
    return system;
  }

  @Test
  void twoHundredClaimsThatAgreeAreFeasible() {
    Answer answer = new Reconciler(agreeing().build(), Reconciler.DEFAULT_STEPS).solve();

    assertThat(answer.verdict()).isEqualTo(Verdict.FEASIBLE);
  }

  /** x0 + x1 is at least 201, so that x0 below 90 and x1 at most 103 leave 192. */
  @Test
  void aFalseClaimAmongThemIsFoundWithWhatItContradicts() {
    ClaimSystem.Builder system = agreeing();
    claim(system, "false", number(90).minus(LinearForm.of("x0")));

    Contradictions found =
        new Reconciler(system.build(), Reconciler.DEFAULT_STEPS).contradictions(100);

    assertThat(found.minimal())
        .contains(ImmutableSet.of("false", "sum0", "own1"))
        .allMatch(set -> set.contains("false"));
  }

  private static LinearForm number(long value) {
    return LinearForm.constant(BigDecimal.valueOf(value));
  }

  private static void claim(ClaimSystem.Builder system, String name, LinearForm form) {
    system.add(Constraint.atLeastZero(form).claimedBy(name));
  }
}
