// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.LegalSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of tiers that are cut along one number. */
class LadderProperties {
  private static final BoundaryConvention INCLUDING =
      BoundaryConvention.builder()
          .aboveIncludes(true)
          .belowIncludes(true)
          .source(LegalSource.of("示例规定", "第一条"))
          .build();
  private static final FactReader READER = new FactReader(Optional.of(INCLUDING));

  @Property(tries = 200)
  void tiersThatPartitionAnIntervalLeaveNeitherGapNorOverlap(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 200) Integer> cuts) {
    List<String> tiers = partition(cuts);

    assertThat(holes(tiers)).isEmpty();
    assertThat(overlaps(tiers)).isEmpty();
  }

  @Property(tries = 200)
  void wideningOneTierByOneGivesExactlyThatOverlap(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 200) Integer> cuts,
      @ForAll @IntRange(max = 6) int which) {
    List<Integer> ends = ends(cuts);
    List<String> tiers = partition(cuts);
    int widened = which % Math.max(1, tiers.size() - 1);
    int next = ends.get(widened + 1);
    tiers.set(widened, tier(ends.get(widened) + 1, next + 1));

    assertThat(holes(tiers)).isEmpty();
    assertThat(overlaps(tiers)).containsExactly((next + 1) + "人");
  }

  @Property(tries = 200)
  void droppingAnInnerTierLeavesExactlyItsValues(
      @ForAll @Size(min = 4, max = 8) List<@IntRange(min = 1, max = 200) Integer> cuts,
      @ForAll @IntRange(max = 6) int which) {
    List<Integer> ends = ends(cuts);
    List<String> tiers = partition(cuts);
    Assume.that(tiers.size() > 2);
    int dropped = 1 + which % (tiers.size() - 2);
    tiers.remove(dropped);

    assertThat(holes(tiers))
        .singleElement()
        .satisfies(
            hole -> {
              assertThat(hole.gap().least()).isEqualByComparingTo(value(ends.get(dropped) + 1));
              assertThat(hole.gap().most()).isEqualByComparingTo(value(ends.get(dropped + 1)));
              assertThat(hole.gap().witness()).isEqualByComparingTo(hole.gap().least());
              assertThat(hole.below()).isEqualTo(dropped - 1);
              assertThat(hole.above()).isEqualTo(dropped);
            });
  }

  @Property(tries = 200)
  void theOrderOfTiersDoesNotMatter(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 40) Integer> least,
      @ForAll @IntRange(min = 0, max = 9) int width,
      @ForAll long seed) {
    List<String> tiers =
        new ArrayList<>(least.stream().map(first -> tier(first, first + width)).toList());
    ImmutableList<Coverage.Gap> gaps = gaps(tiers);
    ImmutableSet<String> overlaps = overlaps(tiers);

    Collections.shuffle(tiers, new Random(seed));

    assertThat(gaps(tiers)).isEqualTo(gaps);
    assertThat(overlaps(tiers)).isEqualTo(overlaps);
  }

  private static ImmutableList<Coverage.Gap> gaps(List<String> tiers) {
    return holes(tiers).stream().map(Ladder.Hole::gap).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Ladder.Hole> holes(List<String> tiers) {
    List<Ladder.Step> steps =
        IntStream.range(0, tiers.size())
            .mapToObj(i -> new Ladder.Step(i, facts(tiers.get(i))))
            .toList();
    return Ladder.of(steps).stream()
        .flatMap(ladder -> ladder.holes().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> overlaps(List<String> tiers) {
    ImmutableSet.Builder<String> overlaps = ImmutableSet.builder();
    for (int i = 0; i < tiers.size(); i++) {
      for (int j = 0; j < i; j++) {
        Facts one = facts(tiers.get(i)).ways().get(0);
        one.shared(facts(tiers.get(j)).ways().get(0)).ifPresent(overlaps::add);
      }
    }
    return overlaps.build();
  }

  private static TierFacts facts(String printed) {
    Condition condition = READER.read(printed);
    return new TierFacts(
        ImmutableList.of(new Facts(ImmutableMap.of("", condition.ways().get(0)))),
        condition.readable());
  }

  private static List<String> partition(List<Integer> cuts) {
    List<Integer> ends = ends(cuts);
    List<String> tiers = new ArrayList<>();
    for (int i = 1; i < ends.size(); i++) {
      tiers.add(tier(ends.get(i - 1) + 1, ends.get(i)));
    }
    return tiers;
  }

  /** The last values of the tiers, at least two, each tier with two values or more. */
  private static List<Integer> ends(List<Integer> cuts) {
    TreeSet<Integer> distinct = new TreeSet<>(cuts);
    List<Integer> ends = new ArrayList<>(List.of(0));
    distinct.forEach(cut -> ends.add(ends.get(ends.size() - 1) + 1 + cut));
    if (ends.size() == 2) {
      ends.add(ends.get(1) + 2);
    }
    return ends;
  }

  private static String tier(int first, int last) {
    return first == last ? first + "人" : first + "人以上" + last + "人以下";
  }

  private static BigDecimal value(int number) {
    return BigDecimal.valueOf(number);
  }
}
