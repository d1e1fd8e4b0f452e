// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.DecisionTable.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableAnalysisTest {
  private static final Axis PERSONS =
      Axis.of("persons", Lattice.WHOLE).within(Range.atLeast(BigDecimal.ZERO));
  private static final Axis AREA = Axis.of("area", Lattice.CONTINUOUS);
  private static final Axis YUAN =
      Axis.of("yuan", Lattice.FEN).within(Range.atLeast(BigDecimal.ZERO));
  private static final Axis KIND = Axis.ofNames("kind", "river", "lake", "sea");

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Cell closed(String least, String most) {
    return Cell.of(Range.closed(n(least), n(most)));
  }

  private static TableAnalysis analysis(List<Axis> axes, Row... rows) {
    return TableAnalysis.of(DecisionTable.of(axes, List.of(rows)), Limit.DEFAULT);
  }

  private static TableAnalysis analysis(Axis axis, Row... rows) {
    return analysis(List.of(axis), rows);
  }

  @Test
  void betweenFiveAndSixPersonsThereIsNobody() {
    TableAnalysis analysis =
        analysis(
            PERSONS,
            Row.of("light", closed("0", "5")),
            Row.of("grave", Cell.of(Range.atLeast(n("6")))));

    assertThat(analysis.gaps().isNone()).isTrue();
    assertThat(analysis.overlaps().isNone()).isTrue();
  }

  @Test
  void betweenFiveAndSixSquareMetresThereIsHalfAMetre() {
    TableAnalysis analysis =
        analysis(
            AREA,
            Row.of("light", Cell.of(Range.atMost(n("5")))),
            Row.of("grave", Cell.of(Range.atLeast(n("6")))));

    assertThat(analysis.gaps().found())
        .containsExactly(
            new Region(
                Box.of(Cell.of(Range.open(n("5"), n("6")))),
                ImmutableList.of(Box.of(Cell.of(Range.open(n("5"), n("6"))))),
                Point.of(n("5.1"))));
  }

  @Test
  void anEndThatNeitherRowIncludesIsAGapOfOneValue() {
    TableAnalysis analysis =
        analysis(
            AREA,
            Row.of("light", Cell.of(Range.lessThan(n("5")))),
            Row.of("grave", Cell.of(Range.greaterThan(n("5")))));

    assertThat(analysis.gaps().found())
        .extracting(Region::bounds, Region::witness)
        .containsExactly(tuple(Box.of(closed("5", "5")), Point.of(n("5"))));
  }

  @Test
  void theValueAfterTheLastFenIsTheNextFen() {
    TableAnalysis analysis =
        analysis(
            YUAN,
            Row.of("light", closed("0", "4999.99")),
            Row.of("grave", Cell.of(Range.greaterThan(n("5000")))));

    assertThat(analysis.gaps().found())
        .extracting(Region::witness)
        .containsExactly(Point.of(n("5000")));
  }

  @Test
  void rowsThatShareAnEndOfAnAreaTouch() {
    TableAnalysis analysis =
        analysis(AREA, Row.of("light", closed("0", "5")), Row.of("grave", closed("5", "9")));

    assertThat(analysis.overlaps().isNone()).isTrue();
    assertThat(analysis.touching().found())
        .extracting(touch -> touch.regions().get(0).witness())
        .containsExactly(Point.of(n("5")));
  }

  @Test
  void rowsThatShareFivePersonsOverlap() {
    TableAnalysis analysis =
        analysis(PERSONS, Row.of("light", closed("0", "5")), Row.of("grave", closed("5", "9")));

    assertThat(analysis.touching().isNone()).isTrue();
    assertThat(analysis.overlaps().found())
        .extracting(Overlap::first, Overlap::second, Overlap::sameOutcome)
        .containsExactly(tuple(0, 1, false));
  }

  /** A row for exactly 5 square metres lies inside the other: that is no end that both share. */
  @Test
  void aRowForOneValueInsideAnotherOverlaps() {
    TableAnalysis analysis =
        analysis(AREA, Row.of("light", closed("0", "9")), Row.of("grave", closed("5", "5")));

    assertThat(analysis.overlaps().found()).hasSize(1);
    assertThat(analysis.touching().isNone()).isTrue();
  }

  /**
   * Rows 0-4 x 0-4 and 5-9 x 5-9 leave of 0-9 x 0-9 two squares that meet at a corner only; a third
   * row for 0-4 x 5-7 leaves of the second one 0-4 x 8-9.
   */
  @Test
  void squaresThatMeetAtACornerAreTwoGaps() {
    Axis nine = PERSONS.within(Range.closed(n("0"), n("9")));

    TableAnalysis analysis =
        analysis(
            List.of(nine, nine),
            Row.of("a", closed("0", "4"), closed("0", "4")),
            Row.of("b", closed("5", "9"), closed("5", "9")),
            Row.of("c", closed("0", "4"), closed("5", "7")));

    assertThat(analysis.gaps().found())
        .extracting(Region::bounds)
        .containsExactly(
            Box.of(closed("0", "4"), closed("8", "9")), Box.of(closed("5", "9"), closed("0", "4")));
  }

  /** A frame around 3-5 x 3-5 in 0-9 x 0-9: one gap, in no more than four boxes. */
  @Test
  void aGapAroundARowIsOneFinding() {
    Axis nine = PERSONS.within(Range.closed(n("0"), n("9")));

    TableAnalysis analysis =
        analysis(List.of(nine, nine), Row.of("a", closed("3", "5"), closed("3", "5")));

    assertThat(analysis.gaps().found()).hasSize(1);
    assertThat(analysis.gaps().found().get(0).boxes()).hasSizeLessThanOrEqualTo(4);
    assertThat(analysis.gaps().found().get(0).bounds()).isEqualTo(Box.of(Cell.any(), Cell.any()));
    assertThat(analysis.gaps().found().get(0).witness()).isEqualTo(Point.of(n("0"), n("0")));
  }

  @Test
  void namedValuesThatNoRowNamesAreOneGap() {
    TableAnalysis analysis = analysis(KIND, Row.of("a", KIND.oneOf("lake")));

    assertThat(analysis.gaps().found()).hasSize(1);
    Region gap = analysis.gaps().found().get(0);
    assertThat(gap.boxes().stream().flatMap(box -> KIND.namesIn(box.cells().get(0)).stream()))
        .containsExactly("river", "sea");
    assertThat(KIND.print(gap.witness().values().get(0))).isEqualTo("river");
  }

  @Test
  void anOverlapThatAGreaterRankDecidesIsNone() {
    TableAnalysis analysis =
        analysis(
            PERSONS,
            Row.of("light", closed("0", "5")),
            Row.of("grave", Cell.of(Range.atLeast(n("5")))),
            Row.of("minor", closed("5", "5")).withRank(Row.OVERRIDING));

    assertThat(analysis.overlaps().isNone()).isTrue();
  }

  /** Of 4-6, the overriding row takes 5 away: 4 and 6 are left, in two regions. */
  @Test
  void anOverlapThatAGreaterRankCutsInTwoIsOneFindingWithTwoRegions() {
    TableAnalysis analysis =
        analysis(
            PERSONS,
            Row.of("light", closed("0", "6")),
            Row.of("grave", Cell.of(Range.atLeast(n("4")))),
            Row.of("minor", closed("5", "5")).withRank(Row.OVERRIDING));

    assertThat(analysis.overlaps().found()).hasSize(1);
    assertThat(analysis.overlaps().found().get(0).regions())
        .extracting(Region::witness)
        .containsExactly(Point.of(n("4")), Point.of(n("6")));
  }

  @Test
  void aResidualRowIsMaskedByRowsThatTogetherLeaveItNothing() {
    TableAnalysis analysis =
        analysis(
            PERSONS,
            Row.of("light", closed("0", "5")),
            Row.of("other", Cell.any()).withRank(Row.RESIDUAL),
            Row.of("grave", Cell.of(Range.atLeast(n("6")))),
            Row.of("graver", closed("7", "8")));

    assertThat(analysis.masked().found()).containsExactly(new Masked(1, ImmutableList.of(0, 2)));
  }

  @Test
  void whereTheFirstRowDecidesALaterOneInsideItIsMasked() {
    DecisionTable table =
        DecisionTable.of(
            List.of(PERSONS),
            List.of(Row.of("a", closed("0", "9")), Row.of("b", closed("2", "3"))));

    assertThat(TableAnalysis.of(table, Limit.DEFAULT).masked().isNone()).isTrue();
    assertThat(
            TableAnalysis.of(table.withOrder(Order.FIRST_DECIDES), Limit.DEFAULT).masked().found())
        .containsExactly(new Masked(1, ImmutableList.of(0)));
  }

  @Test
  void aRowOutsideTheDomainNeverHolds() {
    TableAnalysis analysis =
        analysis(PERSONS, Row.of("a", Cell.any()), Row.of("b", Cell.of(Range.lessThan(n("0")))));

    assertThat(analysis.masked().found()).containsExactly(new Masked(1, ImmutableList.of()));
  }

  @Test
  void aRowWithinAnotherOfTheSameOutcomeCanGo() {
    TableAnalysis analysis =
        analysis(
            PERSONS,
            Row.of("b", closed("0", "8")),
            Row.of("a", closed("0", "9")),
            Row.of("a", closed("2", "3")));

    assertThat(analysis.redundant().found())
        .containsExactly(new Redundant(0, 1, false), new Redundant(2, 1, true));
  }

  @Test
  void alternativesOfARowAreOneRow() {
    Row either =
        new Row(
            ImmutableList.of(Box.of(closed("0", "2")), Box.of(closed("6", "9"))),
            Row.ORDINARY,
            Optional.of("a"));

    TableAnalysis analysis =
        analysis(PERSONS.within(Range.atMost(n("9"))), either, Row.of("b", closed("2", "7")));

    assertThat(analysis.gaps().isNone()).isTrue();
    assertThat(analysis.overlaps().found()).hasSize(1);
    assertThat(analysis.overlaps().found().get(0).regions())
        .extracting(Region::bounds)
        .containsExactly(Box.of(closed("2", "2")), Box.of(closed("6", "7")));
  }

  @Test
  void aCellOfSeveralIntervalsLeavesWhatLiesBetween() {
    Cell ends = Cell.ofAll(List.of(Range.lessThan(n("2")), Range.atLeast(n("4"))));

    TableAnalysis analysis = analysis(AREA, Row.of("a", ends));

    assertThat(analysis.gaps().found())
        .extracting(Region::bounds)
        .containsExactly(Box.of(Cell.of(Range.closedOpen(n("2"), n("4")))));
  }

  @Test
  void aTableWithoutRowsIsOneGap() {
    TableAnalysis analysis = analysis(List.of(AREA, KIND));

    assertThat(analysis.gaps().found())
        .extracting(Region::witness)
        .containsExactly(Point.of(n("0"), n("0")));
  }

  @Test
  void whatTheLimitCutsShortIsUndecided() {
    DecisionTable table =
        DecisionTable.of(
            List.of(PERSONS),
            List.of(Row.of("a", closed("0", "9")), Row.of("b", closed("10", "12"))));

    TableAnalysis analysis = TableAnalysis.of(table, new Limit(1, 1));

    assertThat(analysis.gaps().isUndecided()).isTrue();
    assertThat(analysis.gaps().isNone()).isFalse();
  }

  @Test
  void aBoxMustHaveACellForEachAxis() {
    assertThatThrownBy(
            () -> DecisionTable.of(List.of(PERSONS, AREA), List.of(Row.of("a", Cell.any()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("box has not one cell for each axis: axes=2, cells=1");
  }
}
