// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tiers, or levels of one factor, that differ in one number only: first, second, third time.
 *
 * @param about the words that go with the number
 * @param unit the unit of the number
 * @param holes the values between the least and the greatest end that none of them covers, in order
 */
public record Ladder(String about, String unit, ImmutableList<Hole> holes) {
  private static final String NUMBER = "[0-9０-９零〇一二两三四五六七八九十百千万]\\s*";

  /**
   * What one tier or level says.
   *
   * @param position its place, from 0
   * @param facts its facts
   */
  public record Step(int position, TierFacts facts) {}

  /**
   * A gap and its neighbours.
   *
   * @param gap the values that are missing
   * @param below the place of the step that ends below
   * @param above the place of the step that begins above
   */
  public record Hole(Coverage.Gap gap, int below, int above) {}

  private record Key(String factor, String about, String unit, Facts others) {}

  private record Rung(Key key, int position, Extent extent) {}

  /**
   * Returns the ladders of at least two of {@code steps}; none where a step cannot be read, since
   * it may cover anything.
   */
  public static ImmutableList<Ladder> of(List<Step> steps) {
    if (steps.stream().anyMatch(step -> !step.facts().readable())) {
      return ImmutableList.of();
    }
    ImmutableList<Rung> rungs = steps.stream().flatMap(Ladder::rungs).collect(toImmutableList());
    ImmutableListMultimap<Key, Rung> byKey =
        rungs.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Rung::key, r -> r));
    return byKey.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Rung::position).distinct().count() > 1)
        .filter(entry -> !mayBeCoveredInWords(entry.getKey(), steps))
        .map(entry -> of(entry.getKey(), entry.getValue(), rungs))
        .collect(toImmutableList());
  }

  private static Stream<Rung> rungs(Step step) {
    return step.facts().ways().stream()
        .flatMap(
            way ->
                way.byFactor().entrySet().stream()
                    .filter(entry -> entry.getValue().extents().size() == 1)
                    .map(entry -> rung(step, way, entry.getKey(), entry.getValue())));
  }

  private static Rung rung(Step step, Facts way, String factor, Fact fact) {
    String unit = fact.extents().keySet().iterator().next();
    Key key = new Key(factor, fact.about(), unit, way.without(factor));
    return new Rung(key, step.position(), fact.extents().values().iterator().next());
  }

  /** 造成2人受伤 has a number that is no interval: it may be the one that is missing. */
  private static boolean mayBeCoveredInWords(Key key, List<Step> steps) {
    Pattern number = Pattern.compile(NUMBER + Pattern.quote(key.unit()));
    return steps.stream()
        .flatMap(step -> step.facts().ways().stream())
        .flatMap(way -> Optional.ofNullable(way.byFactor().get(key.factor())).stream())
        .anyMatch(
            fact ->
                number.matcher(fact.about()).find()
                    || (fact.extents().size() > 1 && fact.extents().containsKey(key.unit())));
  }

  private static Ladder of(Key key, Collection<Rung> own, ImmutableList<Rung> all) {
    ImmutableList<Extent> extents = own.stream().map(Rung::extent).collect(toImmutableList());
    ImmutableList<Extent> others =
        all.stream()
            .filter(rung -> alsoCovers(key, rung.key()))
            .map(Rung::extent)
            .collect(toImmutableList());
    ImmutableList<Hole> holes =
        Coverage.gaps(extents, others).stream()
            .map(gap -> new Hole(gap, below(gap, own), above(gap, own)))
            .collect(toImmutableList());
    return new Ladder(key.about(), key.unit(), holes);
  }

  /** 第二次被处罚，拒不改正的 stands on the same ladder as 第三次被处罚, though it says more. */
  private static boolean alsoCovers(Key key, Key other) {
    return key.factor().equals(other.factor())
        && key.unit().equals(other.unit())
        && key.others().equals(other.others());
  }

  private static int below(Coverage.Gap gap, Collection<Rung> rungs) {
    return rungs.stream()
        .filter(rung -> rung.extent().possible().hasUpperBound())
        .filter(rung -> compareUpper(rung, gap.least()) <= 0)
        .max((left, right) -> compareUpper(left, upper(right)))
        .orElseThrow()
        .position();
  }

  private static int compareUpper(Rung rung, BigDecimal value) {
    return upper(rung).compareTo(value);
  }

  private static BigDecimal upper(Rung rung) {
    return rung.extent().possible().upperEndpoint();
  }

  private static int above(Coverage.Gap gap, Collection<Rung> rungs) {
    return rungs.stream()
        .filter(rung -> rung.extent().possible().hasLowerBound())
        .filter(rung -> lower(rung).compareTo(gap.most()) >= 0)
        .min((left, right) -> lower(left).compareTo(lower(right)))
        .orElseThrow()
        .position();
  }

  private static BigDecimal lower(Rung rung) {
    Range<BigDecimal> range = rung.extent().possible();
    return range.lowerEndpoint();
  }
}
