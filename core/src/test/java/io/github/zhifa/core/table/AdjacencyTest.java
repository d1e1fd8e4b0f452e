// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjacencyTest {
  private static final Axis TIMES = Axis.of("times", Lattice.WHOLE);
  private static final Axis AREA = Axis.of("area", Lattice.CONTINUOUS);
  private static final Axis KIND = Axis.ofNames("kind", "river", "lake");

  private static BigDecimal n(int number) {
    return BigDecimal.valueOf(number);
  }

  private static Cell closed(int least, int most) {
    return Cell.of(Range.closed(n(least), n(most)));
  }

  private static List<Neighbours> neighbours(List<Axis> axes, Row... rows) {
    Answer<Neighbours> answer = Adjacency.of(DecisionTable.of(axes, List.of(rows)), Limit.DEFAULT);
    assertThat(answer.complete()).isTrue();
    return answer.found();
  }

  /** Four quarters: each has a neighbour to the right and one above, none across the corner. */
  @Test
  void quartersHaveFourPairsOfNeighbours() {
    List<Neighbours> found =
        neighbours(
            List.of(TIMES, AREA),
            Row.of("a", closed(1, 2), Cell.of(Range.lessThan(n(5)))),
            Row.of("b", closed(3, 4), Cell.of(Range.lessThan(n(5)))),
            Row.of("c", closed(1, 2), Cell.of(Range.atLeast(n(5)))),
            Row.of("d", closed(3, 4), Cell.of(Range.atLeast(n(5)))));

    assertThat(found)
        .containsExactly(
            new Neighbours(0, 1, 0, Point.of(n(1), n(0)), Point.of(n(3), n(0))),
            new Neighbours(2, 3, 0, Point.of(n(1), n(5)), Point.of(n(3), n(5))),
            new Neighbours(0, 2, 1, Point.of(n(1), n(0)), Point.of(n(1), n(5))),
            new Neighbours(1, 3, 1, Point.of(n(3), n(0)), Point.of(n(3), n(5))));
  }

  @Test
  void rowsThatShareAnEndAreNeighbours() {
    assertThat(neighbours(List.of(AREA), Row.of("a", closed(0, 5)), Row.of("b", closed(5, 9))))
        .extracting(Neighbours::below, Neighbours::above)
        .containsExactly(tuple(0, 1));
  }

  @Test
  void rowsWithAGapBetweenThemAreNone() {
    assertThat(neighbours(List.of(TIMES), Row.of("a", closed(0, 5)), Row.of("b", closed(7, 9))))
        .isEmpty();
  }

  @Test
  void namedValuesAreNotGraverOrLighter() {
    assertThat(
            neighbours(
                List.of(KIND), Row.of("a", KIND.oneOf("river")), Row.of("b", KIND.oneOf("lake"))))
        .isEmpty();
  }

  @Test
  void rowsOfAnotherRankAreNotCompared() {
    assertThat(
            neighbours(
                List.of(TIMES),
                Row.of("a", closed(0, 5)),
                Row.of("b", closed(6, 9)).withRank(Row.OVERRIDING)))
        .isEmpty();
  }
}
