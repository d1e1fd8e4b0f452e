// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The analysis says of small tables what trying every value says. */
class TableAnalysisProperties {

  @Property(tries = 500)
  @Label("the gaps are the values for which no row holds")
  void gapsAreTheValuesForWhichNoRowHolds(@ForAll long seed) {
    BruteForce all = new BruteForce(new RandomTables(seed).table());

    Answer<Region> gaps = TableAnalysis.of(all.table, Limit.DEFAULT).gaps();

    assertThat(gaps.complete()).isTrue();
    assertAreTheRegionsOf(all.gaps(), gaps.found(), all);
  }

  /** The regions are the connected groups, their boxes disjoint, their witnesses the smallest. */
  private static void assertAreTheRegionsOf(
      Set<Point> expected, List<Region> regions, BruteForce all) {
    Set<Set<Point>> found = new HashSet<>();
    for (Region region : regions) {
      Set<Point> points = all.points(region.boxes());
      found.add(points);
      assertThat(region.boxes().stream().mapToInt(box -> all.points(ImmutableList.of(box)).size()))
          .as("disjoint boxes of %s", region)
          .satisfies(
              sizes ->
                  assertThat(sizes.stream().mapToInt(Integer::intValue).sum())
                      .isEqualTo(points.size()));
      assertThat(BruteForce.holds(region.boxes(), region.witness())).isTrue();
      assertThat(all.isSmallest(region.witness(), points)).as("smallest of %s", region).isTrue();
      assertThat(points).allMatch(point -> BruteForce.holds(region.bounds(), point));
      for (int axis = 0; axis < all.values.size(); axis++) {
        int at = axis;
        assertThat(all.values(region.bounds(), axis))
            .as("bounds are no wider than the region")
            .startsWith(
                points.stream().map(p -> p.values().get(at)).sorted().findFirst().orElseThrow())
            .endsWith(
                points.stream()
                    .map(p -> p.values().get(at))
                    .max(BigDecimal::compareTo)
                    .orElseThrow());
      }
    }
    assertThat(found).isEqualTo(all.connected(expected)).hasSameSizeAs(regions);
  }

  @Property(tries = 500)
  @Label("two rows overlap or touch where both decide")
  void rowsOverlapOrTouchWhereBothDecide(@ForAll long seed) {
    BruteForce all = new BruteForce(new RandomTables(seed).table());

    TableAnalysis analysis = TableAnalysis.of(all.table, Limit.DEFAULT);

    Set<List<Integer>> overlaps = new HashSet<>();
    Set<List<Integer>> touching = new HashSet<>();
    for (int first : all.rows()) {
      for (int second = first + 1; second < all.rows().size(); second++) {
        if (!all.shared(first, second).isEmpty()) {
          (all.touchOnly(first, second) ? touching : overlaps).add(List.of(first, second));
        }
      }
    }
    assertThat(pairs(analysis.overlaps())).containsExactlyInAnyOrderElementsOf(overlaps);
    assertThat(pairs(analysis.touching())).containsExactlyInAnyOrderElementsOf(touching);
    Stream.of(analysis.overlaps(), analysis.touching())
        .flatMap(answer -> answer.found().stream())
        .forEach(
            overlap -> {
              assertAreTheRegionsOf(
                  all.shared(overlap.first(), overlap.second()), overlap.regions(), all);
              assertThat(overlap.sameOutcome())
                  .isEqualTo(
                      all.table
                          .rows()
                          .get(overlap.first())
                          .decidesLike(all.table.rows().get(overlap.second())));
            });
  }

  private static List<List<Integer>> pairs(Answer<Overlap> answer) {
    assertThat(answer.complete()).isTrue();
    return answer.found().stream()
        .map(overlap -> List.of(overlap.first(), overlap.second()))
        .toList();
  }

  @Property(tries = 500)
  @Label("a row is masked if the rows that it yields to leave nothing of it")
  void maskedRowsNeverDecide(@ForAll long seed) {
    BruteForce all = new BruteForce(new RandomTables(seed).table());

    Answer<Masked> masked = TableAnalysis.of(all.table, Limit.DEFAULT).masked();

    assertThat(masked.complete()).isTrue();
    assertThat(masked.found())
        .extracting(Masked::row)
        .containsExactlyElementsOf(
            all.rows().stream().filter(row -> all.isMasked(row, all.yieldsTo(row))).toList());
    for (Masked each : masked.found()) {
      assertThat(all.yieldsTo(each.row())).containsAll(each.by());
      assertThat(all.isMasked(each.row(), each.by())).isTrue();
      for (Integer needed : each.by()) {
        List<Integer> others = each.by().stream().filter(row -> !row.equals(needed)).toList();
        assertThat(all.isMasked(each.row(), others)).as("%s without %s", each, needed).isFalse();
      }
    }
  }

  @Property(tries = 500)
  @Label("a row is redundant if one other holds wherever it does")
  void redundantRowsHoldWhereAnotherDoes(@ForAll long seed) {
    BruteForce all = new BruteForce(new RandomTables(seed).table());

    Answer<Redundant> redundant = TableAnalysis.of(all.table, Limit.DEFAULT).redundant();

    assertThat(redundant.complete()).isTrue();
    assertThat(redundant.found())
        .allSatisfy(each -> assertThat(all.around(each.row())).contains(each.by()))
        .extracting(Redundant::row)
        .containsExactlyElementsOf(
            all.rows().stream()
                .filter(
                    row ->
                        all.around(row).stream()
                            .anyMatch(by -> by < row || !all.around(by).contains(row)))
                .toList());
  }

  @Property(tries = 300)
  @Label("the order of rows changes their numbers and nothing else")
  void theOrderOfRowsChangesNothing(@ForAll long seed) {
    DecisionTable table =
        new RandomTables(seed).table().withOrder(DecisionTable.Order.MEANS_NOTHING);
    List<Integer> order = new ArrayList<>(new BruteForce(table).rows());
    Collections.shuffle(order, new Random(seed));

    TableAnalysis straight = TableAnalysis.of(table, Limit.DEFAULT);
    TableAnalysis shuffled =
        TableAnalysis.of(
            DecisionTable.of(table.axes(), order.stream().map(table.rows()::get).toList()),
            Limit.DEFAULT);

    assertThat(shuffled.gaps()).isEqualTo(straight.gaps());
    assertThat(renamed(shuffled.overlaps(), order)).isEqualTo(renamed(straight.overlaps(), null));
    assertThat(renamed(shuffled.touching(), order)).isEqualTo(renamed(straight.touching(), null));
    assertThat(shuffled.masked().found().stream().map(each -> order.get(each.row())))
        .containsExactlyInAnyOrderElementsOf(
            straight.masked().found().stream().map(Masked::row).toList());
    assertThat(shuffled.redundant().found()).hasSameSizeAs(straight.redundant().found());
  }

  private static Set<Object> renamed(Answer<Overlap> answer, List<Integer> order) {
    Set<Object> renamed = new HashSet<>();
    for (Overlap each : answer.found()) {
      Set<Integer> rows =
          order == null
              ? Set.of(each.first(), each.second())
              : Set.of(order.get(each.first()), order.get(each.second()));
      renamed.add(List.of(rows, each.sameOutcome(), each.regions()));
    }
    return renamed;
  }

  @Property(tries = 500)
  @Label("with little work allowed, all that is found is true, and it says that there may be more")
  void aLimitIsSaid(@ForAll long seed, @ForAll @LongRange(min = 1, max = 100) long steps) {
    BruteForce all = new BruteForce(new RandomTables(seed).table());

    TableAnalysis limited = TableAnalysis.of(all.table, new Limit(steps, 2));

    TableAnalysis whole = TableAnalysis.of(all.table, Limit.DEFAULT);
    assertThat(all.gaps())
        .containsAll(
            all.points(
                limited.gaps().found().stream().flatMap(gap -> gap.boxes().stream()).toList()));
    assertSaysMore(limited.gaps(), whole.gaps());
    assertSaysMore(limited.masked(), whole.masked());
    assertSaysMore(limited.redundant(), whole.redundant());
    assertSaysMore(limited.overlaps(), whole.overlaps());
    assertThat(whole.masked().found())
        .extracting(Masked::row)
        .containsAll(limited.masked().found().stream().map(Masked::row).toList());
    assertThat(whole.redundant().found())
        .extracting(Redundant::row)
        .containsAll(limited.redundant().found().stream().map(Redundant::row).toList());
    for (Overlap each : limited.overlaps().found()) {
      assertThat(each.regions()).isNotEmpty();
      assertThat(all.shared(each.first(), each.second()))
          .containsAll(
              all.points(each.regions().stream().flatMap(r -> r.boxes().stream()).toList()));
    }
  }

  private static <T> void assertSaysMore(Answer<T> limited, Answer<T> whole) {
    if (limited.complete()) {
      assertThat(limited).isEqualTo(whole);
    }
  }
}
