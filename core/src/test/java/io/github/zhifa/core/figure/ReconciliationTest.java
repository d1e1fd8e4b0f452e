// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.ShareRelation;
import io.github.zhifa.model.figure.SumRelation;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that follows from a list, with the reply's figures and small lists worked by hand. */
@Timeout(20)
class ReconciliationTest {
  private static final ImmutableMap<String, Long> UNITS = ImmutableMap.of("T", 74L, "S", 23L);

  private static FigureClaims published() {
    return FigureClaims.of(
            ReplyFigures.figures(), ReplyFigures.unknowns(), ReplyFigures.relations())
        .withClaims(ImmutableSet.of("2773", "49%", "94", "+24", "57", "+27"));
  }

  private static ReconciledPart onlyPart(FigureClaims claims) {
    Reconciliation all = Reconciliation.of(claims, 100, Reconciler.DEFAULT_STEPS);
    assertThat(all.leftOut()).isEmpty();
    assertThat(all.parts()).hasSize(1);
    assertThat(all.verdict()).isEqualTo(all.parts().get(0).verdict());
    return all.parts().get(0);
  }

  @Test
  void theReplyAloneIsFeasibleWithTwentyOnePairsOfNumbersOfUnits() {
    ReconciledPart part = onlyPart(published());

    assertThat(part.verdict()).isEqualTo(Verdict.FEASIBLE);
    assertThat(part.solutions().unknowns()).containsExactly("T", "S");
    assertThat(part.solutions().values()).hasSize(21);
    assertThat(part.solutions().complete()).isTrue();
    assertThat(part.hulls()).containsEntry("T", new Hull(56, 64, true));
    assertThat(part.contradictions()).isEmpty();
    assertThat(part.cures()).isEmpty();
  }

  /**
   * With 74 and 23. Townships: posts 6919..6992, increase 1739..1812; streets: posts 1300..1322,
   * increase 610..632. Without one claim the others give:
   *
   * <ul>
   *   <li>2773: at most 1812 + 632. +24: (2773 - 632) / 74 = 28.93. +27: (2773 - 1812) / 23 = 41.8.
   *   <li>49%: at most 2444 / (6919 - 1812) = 47.86. 94: before at most 2444 / 0.485 = 5039.2, so
   *       (5039 + 1812) / 74 = 92.58. +24: the increase i of townships has (i + 632) / (6919 - i)
   *       of 0.485, so it is 1835, / 74 = 24.80. +27: 0.485 * 5107 - 1812 = 665, / 23 = 28.91.
   *   <li>2773: x / (8314 - x) below 0.495, so 2752. 49%: 2773 / (8314 - 2773) = 50.05. 94: before
   *       at least 5603, so (8376 - 1322) / 74 = 95.3. 57: (8376 - 6992) / 23 = 60.2.
   * </ul>
   */
  @ParameterizedTest
  @CsvSource({
    "0, 2773, 2444, -329",
    "0, +24, 29, 5",
    "0, +27, 42, 15",
    "1, 2773, 2752, -21",
    "1, 49%, 50, 1",
    "1, 94, 95, 1",
    "1, 57, 60, 3",
    "2, 49%, 48, -1",
    "2, 94, 93, -1",
    "2, +24, 25, 1",
    "2, +27, 29, 2",
  })
  void eachClaimOfAContradictionSaysHowFarItWouldHaveToMove(
      int index, String claim, long to, long by) {
    ReconciledPart part = onlyPart(published().withKnown(UNITS));

    assertThat(part.verdict()).isEqualTo(Verdict.INFEASIBLE);
    assertThat(part.complete()).isTrue();
    assertThat(part.contradictions()).hasSize(3);
    Movement movement =
        part.contradictions().get(index).movements().stream()
            .filter(each -> each.figure().id().equals(claim))
            .findFirst()
            .orElseThrow();
    assertThat(movement.decided()).isTrue();
    assertThat(movement.nearest()).contains(Fraction.of(to));
    assertThat(movement.by(Fraction.of(to))).isEqualTo(Fraction.of(by));
    assertThat(movement.up().isPresent()).isEqualTo(by > 0);
    assertThat(movement.down().isPresent()).isEqualTo(by < 0);
  }

  /** One of each of {2773, +24, +27}, {2773, 49%, 94, 57}, {49%, 94, +24, +27}. */
  @Test
  void theSmallestSetsToSetAsideAreTheTenPairsThatHaveOneOfEachContradiction() {
    ReconciledPart part = onlyPart(published().withKnown(UNITS));

    assertThat(part.cures())
        .extracting(Cure::setAside)
        .containsExactlyInAnyOrder(
            ImmutableSet.of("2773", "49%"),
            ImmutableSet.of("2773", "94"),
            ImmutableSet.of("2773", "+24"),
            ImmutableSet.of("2773", "+27"),
            ImmutableSet.of("49%", "+24"),
            ImmutableSet.of("49%", "+27"),
            ImmutableSet.of("94", "+24"),
            ImmutableSet.of("94", "+27"),
            ImmutableSet.of("57", "+24"),
            ImmutableSet.of("57", "+27"));
  }

  /** 2349 of 5965 before, 2444 of 5775 before, as in {@link ReplyReconciliationTest}. */
  @Test
  void theMeansAloneSayWhatTheIncreaseAndTheGrowthAre() {
    ImmutableMap<String, Cure.Range> numbers =
        onlyPart(published().withKnown(UNITS)).cures().stream()
            .filter(cure -> cure.setAside().equals(ImmutableSet.of("2773", "49%")))
            .findFirst()
            .orElseThrow()
            .numbers();

    assertThat(numbers)
        .containsEntry("2773", new Cure.Range(Fraction.of(2349), Fraction.of(2444), false, false));
    assertThat(numbers.get("49%").least()).isEqualTo(percent(2349, 5965));
    assertThat(numbers.get("49%").most()).isEqualTo(percent(2444, 5775));
    assertThat(numbers.get("49%").least().toDecimal(2, RoundingMode.HALF_UP)).hasToString("39.38");
    assertThat(numbers.get("49%").most().toDecimal(2, RoundingMode.HALF_UP)).hasToString("42.32");
  }

  private static Fraction percent(long part, long whole) {
    return Fraction.of(100 * part).over(Fraction.of(whole));
  }

  /** 35 + 77 = 112: each of the three moves alone. */
  @Test
  void partsThatDoNotAddUpMoveByTheirDifference() {
    ReconciledPart part = onlyPart(sum("112", "34", "77"));

    assertThat(part.contradictions().get(0).movements())
        .extracting(Movement::nearest)
        .containsExactly(
            Optional.of(Fraction.of(111)),
            Optional.of(Fraction.of(35)),
            Optional.of(Fraction.of(78)));
  }

  private static FigureClaims sum(String whole, String left, String right) {
    return FigureClaims.of(
        ImmutableList.of(
            count("whole", whole, Precision.EXACT),
            count("left", left, Precision.EXACT),
            count("right", right, Precision.EXACT)),
        ImmutableList.of(),
        ImmutableList.of(SumRelation.builder().whole("whole").addParts("left", "right").build()));
  }

  /** 5 are fewer than 40; as a lower bound 40 need only come down to 5. */
  @Test
  void aLowerBoundMovesDownOnly() {
    ReconciledPart part =
        onlyPart(
            FigureClaims.of(
                ImmutableList.of(
                    count("whole", "5", Precision.EXACT), count("part", "40", Precision.AT_LEAST)),
                ImmutableList.of(),
                ImmutableList.of(SumRelation.builder().whole("whole").addParts("part").build())));

    assertThat(part.contradictions().get(0).movements())
        .extracting(Movement::nearest)
        .containsExactly(Optional.of(Fraction.of(40)), Optional.of(Fraction.of(5)));
  }

  /** 1.2万 is 11500 to below 12500; 13400 is 1.3万 in the printed places, 1000 or 0.1万 more. */
  @Test
  void aRoundedNumberMovesByItsLastPrintedPlaceInItsOwnUnit() {
    Figure rounded =
        ReplyFigures.figure(
            "about", FigureMeasure.COUNT, "1.2万名", "1.2", "万名", Precision.ROUNDED, "");
    ReconciledPart part =
        onlyPart(
            FigureClaims.of(
                ImmutableList.of(rounded, count("exact", "13400", Precision.EXACT)),
                ImmutableList.of(),
                ImmutableList.of(SumRelation.builder().whole("about").addParts("exact").build())));

    Movement about = part.contradictions().get(0).movements().get(0);
    assertThat(about.nearest()).contains(Fraction.of(13).over(Fraction.of(10)));
    assertThat(about.by(about.nearest().orElseThrow()))
        .isEqualTo(Fraction.ONE.over(Fraction.of(10)));
  }

  private static FigureClaims share(String share, Precision precision, String part, String whole) {
    return FigureClaims.of(
        ImmutableList.of(
            ReplyFigures.figure(
                "share", FigureMeasure.SHARE, "占" + share + "%", share, "%", precision, ""),
            count("part", part, Precision.EXACT),
            count("whole", whole, Precision.EXACT)),
        ImmutableList.of(),
        ImmutableList.of(
            ShareRelation.builder().share("share").part("part").whole("whole").build()));
  }

  /** 35 / 112 is 31.25 %: 31.2 or 31.3 by the half that goes up, and 31 %, not 32 %. */
  @ParameterizedTest
  @CsvSource({
    "31.25, EXACT, FEASIBLE",
    "31.3, ROUNDED, FEASIBLE",
    "31.2, ROUNDED, INFEASIBLE",
    "31.2, TRUNCATED, FEASIBLE",
    "31.3, TRUNCATED, INFEASIBLE",
    "31, ROUNDED, FEASIBLE",
    "32, ROUNDED, INFEASIBLE",
    "31, AT_LEAST, FEASIBLE",
    "32, AT_LEAST, INFEASIBLE",
    "32, AT_MOST, FEASIBLE",
    "31, AT_MOST, INFEASIBLE"
  })
  void aShareIsThePartDividedByTheWhole(String share, Precision precision, Verdict verdict) {
    assertThat(onlyPart(share(share, precision, "35", "112")).verdict()).isEqualTo(verdict);
  }

  /** 35 of 112 printed as 38 %; 35 / 92 is 38.04 and 35 / 91 is 38.46; 42 / 112 is 37.5. */
  @Test
  void aShareThatIsWrongSaysHowFarEachNumberWouldHaveToMove() {
    ReconciledPart part = onlyPart(share("38", Precision.ROUNDED, "35", "112"));

    assertThat(part.contradictions().get(0).movements())
        .extracting(Movement::nearest)
        .containsExactly(
            Optional.of(Fraction.of(42)),
            Optional.of(Fraction.of(93)),
            Optional.of(Fraction.of(31)));
  }

  /** A part is not more than its whole, even where the share itself is set aside. */
  @Test
  void aPartIsNotMoreThanItsWhole() {
    ReconciledPart part = onlyPart(share("90", Precision.ROUNDED, "113", "112"));

    assertThat(part.contradictions())
        .extracting(Contradiction::claims)
        .contains(ImmutableSet.of("part", "whole"));
  }

  /** 33.3 and 66.7 stand for 33.25 + 66.65 = 99.90 to below 100.10; 66.6 for below 100.00. */
  @ParameterizedTest
  @CsvSource({"66.7, FEASIBLE", "66.6, INFEASIBLE"})
  void sharesAddUpAsFractions(String other, Verdict verdict) {
    FigureClaims claims =
        FigureClaims.of(
            ImmutableList.of(
                percent("all", "100", Precision.EXACT),
                percent("a", "33.3", Precision.ROUNDED),
                percent("b", other, Precision.ROUNDED)),
            ImmutableList.of(),
            ImmutableList.of(SumRelation.builder().whole("all").addParts("a", "b").build()));

    assertThat(onlyPart(claims).verdict()).isEqualTo(verdict);
  }

  private static Figure percent(String id, String number, Precision precision) {
    return ReplyFigures.figure(
        id, FigureMeasure.SHARE, "占" + number + "%", number, "%", precision, "");
  }

  /** 1.5 and 2.25 tonnes are 3.75, not 3.7. */
  @ParameterizedTest
  @CsvSource({"3.75, FEASIBLE", "3.7, INFEASIBLE"})
  void whatIsNotWholeAddsUpToo(String whole, Verdict verdict) {
    assertThat(onlyPart(sum(whole, "1.5", "2.25")).verdict()).isEqualTo(verdict);
  }

  /** 36 cases of a plan of 30 are 120 %. */
  @ParameterizedTest
  @CsvSource({"120, FEASIBLE", "119, INFEASIBLE"})
  void aMeanMayBeInPercent(String percent, Verdict verdict) {
    FigureClaims claims =
        FigureClaims.of(
            ImmutableList.of(
                ReplyFigures.figure(
                    "rate", FigureMeasure.MEAN, percent + "%", percent, "%", Precision.ROUNDED, ""),
                count("done", "36", Precision.EXACT),
                count("planned", "30", Precision.EXACT)),
            ImmutableList.of(),
            ImmutableList.of(
                MeanRelation.builder().mean("rate").total("done").count("planned").build()));

    assertThat(onlyPart(claims).verdict()).isEqualTo(verdict);
  }

  private static FigureClaims mean(String mean, Figure total, Figure count) {
    return FigureClaims.of(
        ImmutableList.of(
            ReplyFigures.figure(
                "mean", FigureMeasure.MEAN, "平均" + mean + "个", mean, "个", Precision.ROUNDED, ""),
            total,
            count),
        ImmutableList.of(),
        ImmutableList.of(
            MeanRelation.builder().mean("mean").total("total").count("count").build()));
  }

  /** At least 40, of which 5 and at least 3: the rest is at least 35, and nothing ends it. */
  @Test
  void whereNothingEndsANumberNoEndIsSaid() {
    ReconciledPart part =
        onlyPart(
            FigureClaims.of(
                ImmutableList.of(
                    count("whole", "40", Precision.AT_LEAST),
                    count("left", "5", Precision.EXACT),
                    count("right", "3", Precision.AT_LEAST)),
                ImmutableList.of(),
                ImmutableList.of(
                    SumRelation.builder().whole("whole").addParts("left", "right").build())));

    Hull right = part.hulls().get("right");
    assertThat(right.least()).isEqualTo(35);
    assertThat(right.openBelow()).isFalse();
    assertThat(right.openAbove()).isTrue();
    assertThat(part.hulls()).containsEntry("left", new Hull(5, 5, true));
    assertThat(
            onlyPart(mean("3", count("total", "30", Precision.EXACT), units(10)))
                .hulls()
                .get("count"))
        .isEqualTo(new Hull(10, 10, true));
  }

  private static Figure units(int number) {
    return count("count", "" + number, Precision.EXACT);
  }

  /**
   * 30 for at least 10 units are 3 each or fewer, not 5: 4.5 * 10 = 45 would be the least total.
   */
  @Test
  void whatTheOthersSayOfANumberMayHaveNoEnd() {
    ReconciledPart part =
        onlyPart(
            mean(
                "5",
                count("total", "30", Precision.EXACT),
                count("count", "10", Precision.AT_LEAST)));

    Cure.Range mean = setAside(part, "mean");
    assertThat(mean.openBelow()).isTrue();
    assertThat(mean.most()).isEqualTo(Fraction.of(3));
    assertThat(mean.openAbove()).isFalse();
    Cure.Range total = setAside(part, "total");
    assertThat(total.least()).isEqualTo(Fraction.of(45));
    assertThat(total.openBelow()).isFalse();
    assertThat(total.openAbove()).isTrue();
  }

  /** Twice the part is at least 12.5, so the part is at least 7, and nothing ends it. */
  @Test
  void aFractionThatHasNoEndLeavesOthersWithoutOne() {
    ReconciledPart part =
        onlyPart(
            FigureClaims.of(
                ImmutableList.of(
                    count("whole", "12.5", Precision.AT_LEAST),
                    count("part", "3", Precision.EXACT)),
                ImmutableList.of(),
                ImmutableList.of(
                    SumRelation.builder().whole("whole").addParts("part", "part").build())));

    Cure.Range range = setAside(part, "part");
    assertThat(range.least()).isEqualTo(Fraction.of(7));
    assertThat(range.openBelow()).isFalse();
    assertThat(range.openAbove()).isTrue();
  }

  private static Cure.Range setAside(ReconciledPart part, String claim) {
    return part.cures().stream()
        .filter(cure -> cure.setAside().equals(ImmutableSet.of(claim)))
        .map(cure -> cure.numbers().get(claim))
        .findFirst()
        .orElseThrow();
  }

  /**
   * 960万 in all, for 1200000 units of 80000 each: that is 960亿. All three are wrong together, no
   * two of them, although the total by the others is ten thousand times the one that is published.
   */
  @Test
  void aNumberThatIsWrongByManyPlacesDoesNotAccuseTheOthers() {
    FigureClaims claims =
        mean(
            "80000",
            ReplyFigures.figure(
                "total", FigureMeasure.COUNT, "960万元", "960", "万元", Precision.EXACT, ""),
            count("count", "1200000", Precision.EXACT));

    assertThat(onlyPart(claims).contradictions())
        .extracting(Contradiction::claims)
        .containsExactly(ImmutableSet.of("mean", "total", "count"));
  }

  /** 120000 more are 0.00 % of 2.4 billion or more, so only with 1000000 afterwards it is wrong. */
  @Test
  void aRateThatIsNearlyNothingDoesNotAccuseTheIncreaseAlone() {
    FigureClaims claims =
        FigureClaims.of(
            ImmutableList.of(
                ReplyFigures.figure(
                    "rate", FigureMeasure.GROWTH, "增长0.00%", "0.00", "%", Precision.ROUNDED, ""),
                count("increase", "120000", Precision.EXACT),
                count("after", "1000000", Precision.EXACT)),
            ImmutableList.of(),
            ImmutableList.of(
                GrowthRelation.builder().rate("rate").increase("increase").after("after").build()));

    assertThat(onlyPart(claims).contradictions())
        .extracting(Contradiction::claims)
        .containsExactly(ImmutableSet.of("rate", "increase", "after"));
  }

  @Test
  void numbersBeyondSixtyFourBitsAreLeftOutAndAccuseNobody() {
    FigureClaims claims = sum("1100000000000000000", "600000000000000000", "500000000000000000");

    assertThat(Reconciliation.of(claims, 10, Reconciler.DEFAULT_STEPS).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  /** The second figure of one id, and an unknown that can have no value, would be lost unseen. */
  @Test
  void whatIsDoubledOrReversedIsToldAndNotPassed() {
    FigureClaims claims =
        FigureClaims.of(
            ImmutableList.of(
                count("whole", "5", Precision.EXACT),
                count("whole", "6", Precision.EXACT),
                count("part", "5", Precision.EXACT)),
            ImmutableList.of(ReplyFigures.unknown("none", 9, 3)),
            ImmutableList.of(
                SumRelation.builder().whole("whole").addParts("part").build(),
                SumRelation.builder().whole("whole").build()));

    assertThat(claims.leftOut()).containsExactly("/unknowns/0", "/figures/1", "/relations/1");
    assertThat(Reconciliation.of(claims, 10, Reconciler.DEFAULT_STEPS).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  /** One mean for 30 cards in 10 offices and for 50 in 10: no number is 3 and 5. */
  @Test
  void aFigureThatTwoRelationsUseMayHaveNoMovementThatHeals() {
    Figure mean =
        ReplyFigures.figure("mean", FigureMeasure.MEAN, "平均3个", "3", "个", Precision.ROUNDED, "");
    ImmutableList<Relation> means =
        ImmutableList.of(
            MeanRelation.builder().mean("mean").total("cards").count("offices").build(),
            MeanRelation.builder().mean("mean").total("seals").count("offices").build());
    FigureClaims claims =
        FigureClaims.of(
            ImmutableList.of(
                count("cards", "30", Precision.EXACT),
                count("seals", "50", Precision.EXACT),
                count("offices", "10", Precision.EXACT),
                mean),
            ImmutableList.of(),
            means);

    assertThat(onlyPart(claims).contradictions())
        .extracting(Contradiction::claims)
        .containsExactlyInAnyOrder(
            ImmutableSet.of("cards", "mean", "seals"), ImmutableSet.of("seals", "offices", "mean"));
    ReconciledPart counted =
        onlyPart(claims.withFacts(ImmutableSet.of("cards", "seals", "offices")));
    assertThat(counted.contradictions().get(0).movements())
        .containsExactly(new Movement(mean, Optional.empty(), Optional.empty(), true));
  }

  @Test
  void withoutStepsNothingIsSaid() {
    Reconciliation none = Reconciliation.of(published().withKnown(UNITS), 10, 10);

    assertThat(none.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(none.parts().get(0).contradictions()).isEmpty();
    assertThat(none.parts().get(0).complete()).isFalse();
    assertThat(none.parts().get(0).cures()).isEmpty();
    assertThat(none.parts().get(0).solutions().complete()).isFalse();
    assertThat(none.parts().get(0).hulls().values()).noneMatch(Hull::decided);
  }

  private static Figure count(String id, String number, Precision precision) {
    return ReplyFigures.figure(id, FigureMeasure.COUNT, number + "个", number, "个", precision, "");
  }
}
