// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static io.github.zhifa.core.figure.ReplyFigures.BEFORE;
import static io.github.zhifa.core.figure.ReplyFigures.INCREASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The reply's figures of posts, worked by hand. */
@Timeout(10)
class ReplyReconciliationTest {
  private static final BigDecimal MINUS = BigDecimal.ONE.negate();

  /**
   * T townships and S streets: the increase 2773 is in [23.5, 24.5) T + [26.5, 27.5) S, and 49 % in
   * [48.5, 49.5). (57, 52) would fit with fractions of posts: the most that its posts can be is
   * 94.5 * 57 + 57.5 * 52 = 8376.5, each part below its end, so over whole posts 5386 + 2989 =
   * 8375, before 5602, and 2773 / 5602 is 49.5002 %.
   */
  @Test
  void withoutTheCountsOfUnitsThereAreTwentyOnePairs() {
    Solutions pairs =
        ReplyFigures.withoutCountsOfUnits().solutions(ImmutableList.of("T", "S"), 1000);

    assertThat(pairs.complete()).isTrue();
    assertThat(pairs.values())
        .containsExactlyElementsOf(
            pairs(
                56, 54, 57, 53, 57, 54, 58, 51, 58, 52, 58, 53, 59, 49, 59, 50, 59, 51, 59, 52, 60,
                48, 60, 49, 60, 50, 61, 47, 61, 48, 61, 49, 62, 46, 62, 47, 63, 45, 63, 46, 64, 44))
        .hasSize(21);
    assertThat(pairs.valuesOf("T")).startsWith(56L).endsWith(64L);
    assertThat(pairs.valuesOf("S")).startsWith(44L).endsWith(54L);
  }

  /**
   * T = 74, S = 23. The increase is 1739..1812 + 610..632 = 2349..2444, not 2773. Before, townships
   * had at least 6919 - 1812 = 5107 posts and streets not fewer than none, so the growth is at most
   * 2444 / 5107 = 47.86 %, not 48.5. With 2773 and 49 % before is 5603..5717, so posts are
   * 8376..8490, but the means 94 and 57 give 6919..6992 + 1300..1322, at most 8314.
   */
  @Test
  void withTheCountsOfUnitsThereAreThreeMinimalContradictions() {
    Contradictions found = ReplyFigures.reconciler().contradictions(100);

    assertThat(ReplyFigures.reconciler().solve().verdict()).isEqualTo(Verdict.INFEASIBLE);
    assertThat(found.complete()).isTrue();
    assertThat(found.minimal())
        .containsExactlyInAnyOrder(
            ImmutableSet.of("2773", "+24", "+27"),
            ImmutableSet.of("49%", "94", "+24", "+27"),
            ImmutableSet.of("2773", "49%", "94", "57"));
  }

  /**
   * 1739 = the least whole number from 23.5 * 74, 1812 = the greatest below 24.5 * 74, and so on.
   */
  @Test
  void theMeansAloneGiveAnIncreaseOf2349To2444() {
    Reconciler means = ReplyFigures.reconciler("94", "+24", "57", "+27");

    assertThat(means.least(INCREASE).witness()).containsEntry("increase", 2349L);
    assertThat(means.least(INCREASE.times(MINUS)).witness()).containsEntry("increase", 2444L);
  }

  /**
   * Least: increase 2349 on posts of 6992 + 1322 = 8314, before 5965, 39.38 %. Greatest: 2444 on
   * 6919 + 1300 = 8219, before 5775, 42.32 %.
   */
  @Test
  void theMeansAloneGiveAGrowthOf39To42Percent() {
    Reconciler means = ReplyFigures.reconciler("94", "+24", "57", "+27");

    assertThat(percent(means.leastRatio(INCREASE, BEFORE))).isEqualTo("39.38");
    assertThat(percent(means.leastRatio(INCREASE.times(MINUS), BEFORE))).isEqualTo("42.32");
  }

  @Test
  void aQuestionWithTooFewStepsIsUndecided() {
    ClaimSystem system =
        FigureClaims.of(ReplyFigures.figures(), ReplyFigures.unknowns(), ReplyFigures.relations())
            .system();
    Reconciler hurried = new Reconciler(system, 10);

    assertThat(hurried.solve().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(hurried.least(INCREASE).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(hurried.solutions(List.of("T", "S"), 1000).complete()).isFalse();
    assertThat(hurried.contradictions(10)).isEqualTo(new Contradictions(ImmutableList.of(), false));
  }

  private static String percent(Answer answer) {
    return INCREASE
        .valueAt(answer.witness())
        .movePointRight(2)
        .divide(BEFORE.valueAt(answer.witness()), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static ImmutableList<ImmutableList<Long>> pairs(long... flat) {
    ImmutableList.Builder<ImmutableList<Long>> pairs = ImmutableList.builder();
    for (int i = 0; i < flat.length; i += 2) {
      pairs.add(ImmutableList.of(flat[i], flat[i + 1]));
    }
    return pairs.build();
  }
}
