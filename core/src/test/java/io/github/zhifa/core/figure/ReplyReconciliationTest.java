// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static io.github.zhifa.core.figure.ReplyFigures.BEFORE;
import static io.github.zhifa.core.figure.ReplyFigures.INCREASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.SumRelation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        reconciler(ReplyFigures.withoutCountsOfUnits()).solutions(ImmutableList.of("T", "S"), 1000);

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

  /** 94.5 * 57 + 57.5 * 52 = 8376.5 posts at most, and 2773 of 5603.5 before are 49.49 %. */
  @Test
  void withFractionsOfPostsThereAreTwentyTwoPairs() {
    ClaimSystem whole = ReplyFigures.withoutCountsOfUnits();
    ClaimSystem fractions =
        whole.withFractions(
            Sets.difference(whole.unknowns().keySet(), ImmutableSet.of("T", "S")).immutableCopy());

    Solutions pairs = reconciler(fractions).solutions(ImmutableList.of("T", "S"), 1000);

    assertThat(pairs.complete()).isTrue();
    assertThat(pairs.values()).hasSize(22).contains(ImmutableList.of(57L, 52L));
    assertThat(pairs.values())
        .containsAll(reconciler(whole).solutions(ImmutableList.of("T", "S"), 1000).values());
  }

  /** T = 56 to 64 and S = 44 to 54, as listed above; 2773 is stated. */
  @Test
  void theHullsAreThoseOfThePairs() {
    ImmutableMap<String, Hull> hulls = reconciler(ReplyFigures.withoutCountsOfUnits()).hulls();

    assertThat(hulls)
        .containsEntry("T", new Hull(56, 64, true))
        .containsEntry("S", new Hull(44, 54, true))
        .containsEntry("increase", new Hull(2773, 2773, true));
  }

  /** 16 townships = 11 towns + 5, 18 towns and streets = 10 + 8, 112 items = 35 + 77. */
  @ParameterizedTest
  @CsvSource({"16, 11, 5", "18, 10, 8", "112, 35, 77"})
  void sumsThatAgreeAgree(String whole, String left, String right) {
    ImmutableList<Figure> figures =
        ImmutableList.of(count("whole", whole), count("left", left), count("right", right));
    ImmutableList<Relation> sum =
        ImmutableList.of(SumRelation.builder().whole("whole").addParts("left", "right").build());
    ClaimSystem system = FigureClaims.of(figures, ImmutableList.of(), sum).system();

    assertThat(reconciler(system).solve().isFeasible()).isTrue();
    assertThat(reconciler(system.withClaims(ImmutableSet.of("whole", "left"))).hulls())
        .containsEntry("right", new Hull(Long.parseLong(right), Long.parseLong(right), true));
  }

  /**
   * 7 units, 76 main items, 113 sub-items: 10.86 and 16.14 a unit. How sub-items are counted is not
   * said. If each main item has at least one, 113 / 76 = 1.49 each. If only those that are divided
   * have sub-items, at least two each, then 1 to 56 of them are, with a mean of 113 / 56 = 2.02 at
   * least.
   */
  @Test
  void mainItemsAndSubItemsGiveTheirMeansAndLeaveTheRuleOfCountingOpen() {
    LinearForm main = LinearForm.of("main");
    LinearForm sub = LinearForm.of("sub");
    LinearForm divided = LinearForm.of("divided");
    ClaimSystem system =
        ClaimSystem.builder()
            .unknown("units", 7, 7)
            .unknown("main", 76, 76)
            .unknown("sub", 113, 113)
            .unknown("divided", 1, 1000)
            .add(Constraint.atLeastZero(main.minus(divided)))
            .build();
    ClaimSystem twoEach =
        system.with(
            ImmutableList.of(
                Constraint.atLeastZero(sub.minus(divided.times(BigDecimal.valueOf(2))))));

    LinearForm units = LinearForm.of("units");
    assertThat(percent(reconciler(system).leastRatio(main, units), main, units))
        .isEqualTo("1085.71");
    assertThat(percent(reconciler(system).leastRatio(sub, units), sub, units)).isEqualTo("1614.29");
    assertThat(percent(reconciler(system).leastRatio(sub, divided), sub, divided))
        .isEqualTo("148.68");
    assertThat(reconciler(twoEach).hulls()).containsEntry("divided", new Hull(1, 56, true));
    assertThat(percent(reconciler(twoEach).leastRatio(sub, divided), sub, divided))
        .isEqualTo("201.79");
  }

  private static Figure count(String id, String number) {
    return ReplyFigures.figure(id, FigureMeasure.COUNT, number, number, "个", Precision.EXACT, "");
  }

  private static Reconciler reconciler(ClaimSystem system) {
    return new Reconciler(system, Reconciler.DEFAULT_STEPS);
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

    assertThat(percent(means.leastRatio(INCREASE, BEFORE), INCREASE, BEFORE)).isEqualTo("39.38");
    assertThat(percent(means.leastRatio(INCREASE.times(MINUS), BEFORE), INCREASE, BEFORE))
        .isEqualTo("42.32");
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

  private static String percent(Answer answer, LinearForm part, LinearForm whole) {
    return part.valueAt(answer.witness())
        .movePointRight(2)
        .divide(whole.valueAt(answer.witness()), 2, RoundingMode.HALF_UP)
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
