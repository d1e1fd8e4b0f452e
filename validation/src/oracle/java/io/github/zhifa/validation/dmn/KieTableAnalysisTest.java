// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.core.table.Limit;
import io.github.zhifa.core.table.Masked;
import io.github.zhifa.core.table.Overlap;
import io.github.zhifa.core.table.Region;
import io.github.zhifa.core.table.TableAnalysis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/**
 * The engine's own analysis of decision tables and ours agree on 1,000 random tables, point by
 * point. Where they say different things, an exact rule tells why, and a count that the case is
 * among the tables.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KieTableAnalysisTest {
  private static final int TABLES = 1_000;
  private static final long SEED = 20_260_814;

  private final List<Compared> tables = new ArrayList<>();

  /** A table, the points that decide every question about it, and both analyses of it. */
  private record Compared(
      DecisionTable table,
      ImmutableList<TablePoints.Point> points,
      TableAnalysis ours,
      KieAnalysis theirs) {

    static Compared of(DecisionTable table) {
      String xml = DmnTables.write(table, "PRIORITY");
      return new Compared(
          table,
          TablePoints.of(table),
          TableAnalysis.of(table.withOrder(DecisionTable.Order.FIRST_DECIDES), Limit.DEFAULT),
          KieAnalysis.of(new Drools(xml).model()));
    }

    boolean holds(int row, TablePoints.Point point) {
      return point.isIn(table.rows().get(row).boxes().get(0));
    }

    ImmutableSet<Integer> holding(TablePoints.Point point) {
      return IntStream.range(0, table.rows().size())
          .filter(row -> holds(row, point))
          .boxed()
          .collect(toImmutableSet());
    }

    boolean isEmpty(KieAnalysis.Area area) {
      return points.stream().noneMatch(point -> area.contains(point.theirs()));
    }

    /** Whether an edge lies between two whole numbers, where the engine sees values. */
    boolean isBetweenWholeNumbers(KieAnalysis.Area area) {
      return IntStream.range(0, area.edges().size())
          .filter(axis -> table.axes().get(axis).lattice() == Lattice.WHOLE)
          .filter(axis -> !table.axes().get(axis).isNamed())
          .anyMatch(axis -> Lattice.WHOLE.canonical(numbers(area, axis)).isEmpty());
    }

    private static Range<BigDecimal> numbers(KieAnalysis.Area area, int axis) {
      return KieAnalysis.numbers(area.edges().get(axis));
    }

    /** Whether the engine looks at a point of {@code region}. */
    boolean isSeen(Region region) {
      return points.stream()
          .filter(point -> point.isIn(region))
          .anyMatch(point -> !EngineIntervals.passesOver(table, point));
    }

    /** Whether an edge is one number of a measured quantity. */
    boolean isAnEnd(KieAnalysis.Area area) {
      return IntStream.range(0, area.edges().size())
          .filter(axis -> table.axes().get(axis).lattice().isMeasured())
          .mapToObj(area.edges()::get)
          .anyMatch(Interval::isSingularity);
    }
  }

  @BeforeAll
  void analyse() {
    OracleTables random = new OracleTables(SEED);
    for (int i = 0; i < TABLES; i++) {
      tables.add(Compared.of(random.next()));
    }
  }

  /** Fails with the first tables for which {@code faults} says something. */
  private void assertNoFaults(Function<Compared, Stream<?>> faults) {
    assertThat(
            tables.stream()
                .flatMap(each -> faults.apply(each).map(fault -> fault + " in " + each.table()))
                .limit(10))
        .isEmpty();
  }

  private long count(ToLongFunction<Compared> number) {
    return tables.stream().mapToLong(number).sum();
  }

  @Test
  void everyShapeIsAmongTheTables() {
    for (int columns = 1; columns <= 3; columns++) {
      int expected = columns;
      assertThat(tables.stream().filter(each -> each.table().axes().size() == expected))
          .hasSizeGreaterThan(TABLES / 5);
    }
    assertThat(count(each -> each.table().axes().stream().filter(Axis::isNamed).count()))
        .isGreaterThan(TABLES / 5);
    assertThat(tables).allMatch(each -> each.ours().gaps().complete());
  }

  @Test
  void bothMissTheSamePoints() {
    assertNoFaults(each -> each.points().stream().filter(point -> !agreeOnGap(each, point)));
    assertThat(count(each -> passedOver(each, KieTableAnalysisTest::seesGapAsItIs))).isPositive();
  }

  private static boolean agreeOnGap(Compared each, TablePoints.Point point) {
    boolean missing = each.holding(point).isEmpty();
    boolean ours = each.ours().gaps().found().stream().anyMatch(point::isIn);
    return ours == missing
        && (seesGapAsItIs(each, point)
            || (missing && EngineIntervals.passesOver(each.table(), point)));
  }

  private static boolean seesGapAsItIs(Compared each, TablePoints.Point point) {
    return each.holding(point).isEmpty()
        == each.theirs().gaps().stream().anyMatch(gap -> gap.contains(point.theirs()));
  }

  /** Returns for how many points the engine says less than is true. */
  private static long passedOver(
      Compared each, BiPredicate<Compared, TablePoints.Point> seesItAsItIs) {
    return each.points().stream().filter(point -> !seesItAsItIs.test(each, point)).count();
  }

  /** The engine knows no whole numbers: [0..5] and [6..10] persons leave (5..6) for it. */
  @Test
  void gapsThatOnlyTheEngineSeesLieBetweenWholeNumbers() {
    assertNoFaults(
        each ->
            each.theirs().gaps().stream()
                .filter(each::isEmpty)
                .filter(gap -> !each.isBetweenWholeNumbers(gap)));
    assertThat(count(each -> each.theirs().gaps().stream().filter(each::isEmpty).count()))
        .isPositive();
  }

  /** The engine does not merge neighbours; each of our regions is at least one of its gaps. */
  @Test
  void aRegionIsOneOrMoreGapsOfTheEngine() {
    assertNoFaults(
        each ->
            Stream.of(each)
                .filter(
                    one ->
                        one.theirs().gaps().stream().filter(gap -> !one.isEmpty(gap)).count()
                            < one.ours().gaps().found().stream().filter(one::isSeen).count()));
    assertThat(count(each -> each.theirs().gaps().size()))
        .isGreaterThan(count(each -> each.ours().gaps().found().size()));
  }

  @Test
  void bothSeeTheSameRowsOverlapAtTheSamePoints() {
    assertNoFaults(each -> each.points().stream().filter(point -> !agreeOnOverlap(each, point)));
    assertThat(count(each -> passedOver(each, KieTableAnalysisTest::seesOverlapAsItIs)))
        .isPositive();
  }

  private static boolean agreeOnOverlap(Compared each, TablePoints.Point point) {
    ImmutableSet<ImmutableSet<Integer>> pairs = pairs(each.holding(point));
    return pairs.equals(ourPairs(each.ours(), point))
        && (seesOverlapAsItIs(each, point)
            || (pairs.containsAll(theirPairs(each.theirs(), point))
                && EngineIntervals.passesOver(each.table(), point)));
  }

  private static boolean seesOverlapAsItIs(Compared each, TablePoints.Point point) {
    return pairs(each.holding(point)).equals(theirPairs(each.theirs(), point));
  }

  private static ImmutableSet<ImmutableSet<Integer>> pairs(ImmutableSet<Integer> rows) {
    return rows.stream()
        .flatMap(
            one ->
                rows.stream()
                    .filter(other -> other > one)
                    .map(other -> ImmutableSet.of(one, other)))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<ImmutableSet<Integer>> ourPairs(
      TableAnalysis ours, TablePoints.Point point) {
    return Stream.of(ours.overlaps(), ours.touching())
        .flatMap(answer -> answer.found().stream())
        .filter(overlap -> overlap.regions().stream().anyMatch(point::isIn))
        .map(KieTableAnalysisTest::rows)
        .collect(toImmutableSet());
  }

  private static ImmutableSet<Integer> rows(Overlap overlap) {
    return ImmutableSet.of(overlap.first(), overlap.second());
  }

  private static ImmutableSet<ImmutableSet<Integer>> theirPairs(
      KieAnalysis theirs, TablePoints.Point point) {
    return theirs.overlaps().stream()
        .filter(shared -> shared.area().contains(point.theirs()))
        .flatMap(shared -> pairs(shared.rows()).stream())
        .collect(toImmutableSet());
  }

  @Test
  void overlapsThatOnlyTheEngineSeesLieBetweenWholeNumbers() {
    assertNoFaults(
        each ->
            each.theirs().overlaps().stream()
                .map(KieAnalysis.Shared::area)
                .filter(each::isEmpty)
                .filter(area -> !each.isBetweenWholeNumbers(area)));
    assertThat(
            count(
                each ->
                    each.theirs().overlaps().stream()
                        .filter(shared -> each.isEmpty(shared.area()))
                        .count()))
        .isPositive();
  }

  /** What touches for us is for the engine an overlap, of one number of a measured quantity. */
  @Test
  void rowsThatTouchOverlapForTheEngineInOneMeasuredNumber() {
    assertNoFaults(
        each ->
            each.ours().touching().found().stream()
                .filter(
                    touching -> {
                      List<KieAnalysis.Area> areas =
                          each.theirs().overlaps().stream()
                              .filter(shared -> shared.rows().containsAll(rows(touching)))
                              .map(KieAnalysis.Shared::area)
                              .filter(area -> !each.isEmpty(area))
                              .toList();
                      return areas.isEmpty() || !areas.stream().allMatch(each::isAnEnd);
                    }));
    assertThat(count(each -> each.ours().touching().found().size())).isPositive();
  }

  /** Under PRIORITY, with the outputs in the order of the rows, the engine tells masked rows. */
  @Test
  void everyRowThatNeverDecidesIsMaskedForUs() {
    assertNoFaults(
        each ->
            IntStream.range(0, each.table().rows().size())
                .filter(
                    row -> {
                      boolean never =
                          each.points().stream()
                              .filter(point -> each.holds(row, point))
                              .allMatch(
                                  point ->
                                      each.holding(point).stream().anyMatch(other -> other < row));
                      return never
                          != each.ours().masked().found().stream()
                              .anyMatch(masked -> masked.row() == row);
                    })
                .boxed());
  }

  @Test
  void theEngineSeesJustTheRowsThatOneWiderRowMasks() {
    assertNoFaults(
        each ->
            Stream.of(WiderRows.masked(each.table()))
                .filter(expected -> !expected.equals(each.theirs().masked())));
    assertThat(count(each -> each.theirs().masked().size())).isPositive();
    assertNoFaults(
        each ->
            each.theirs().masked().stream()
                .filter(
                    theirs ->
                        each.ours().masked().found().stream()
                            .noneMatch(ours -> ours.row() == theirs.row())));
  }

  /** Why the engine does not see that a row is masked. */
  private enum Unseen {
    /** It holds for no whole number. */
    HOLDS_NOWHERE,
    /** Several rows mask it together, and no single one does. */
    BY_SEVERAL,
    /** The engine does not compare cells of several intervals. */
    SEVERAL_INTERVALS,
    /** (5..7) is not wider than [6..6] for the engine, but is for whole numbers. */
    WHOLE_NUMBERS
  }

  @Test
  void whatTheEngineDoesNotSeeHasAReason() {
    List<Unseen> unseen = new ArrayList<>();
    for (Compared each : tables) {
      ImmutableSet<Integer> seen =
          each.theirs().masked().stream().map(KieAnalysis.MaskedBy::row).collect(toImmutableSet());
      each.ours().masked().found().stream()
          .filter(masked -> !seen.contains(masked.row()))
          .map(masked -> unseen(each, masked))
          .forEach(unseen::add);
    }
    assertThat(unseen).contains(Unseen.values());
  }

  private static Unseen unseen(Compared each, Masked masked) {
    if (masked.by().isEmpty()) {
      assertThat(each.points()).noneMatch(point -> each.holds(masked.row(), point));
      return Unseen.HOLDS_NOWHERE;
    }
    List<Integer> alone =
        IntStream.range(0, masked.row())
            .filter(
                other ->
                    each.points().stream()
                        .filter(point -> each.holds(masked.row(), point))
                        .allMatch(point -> each.holds(other, point)))
            .boxed()
            .toList();
    if (alone.isEmpty()) {
      assertThat(masked.by()).hasSizeGreaterThan(1);
      return Unseen.BY_SEVERAL;
    }
    if (alone.stream().anyMatch(other -> WiderRows.areSingle(each.table(), masked.row(), other))) {
      assertThat(each.table().axes()).anyMatch(KieTableAnalysisTest::countsWholeNumbers);
      return Unseen.WHOLE_NUMBERS;
    }
    return Unseen.SEVERAL_INTERVALS;
  }

  private static boolean countsWholeNumbers(Axis axis) {
    return axis.lattice() == Lattice.WHOLE && !axis.isNamed();
  }
}
