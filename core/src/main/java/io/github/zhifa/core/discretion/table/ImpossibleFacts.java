// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.factor.FactorKind;
import io.github.zhifa.core.table.Box;
import io.github.zhifa.core.table.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts that no row covers and of which none is missing: numbers beyond the least and the greatest
 * end of a table, choices that go with another value of another choice only (危险废物 with 堆放, where
 * the other values go with 排放), numbers that another row has in other words, and none of the
 * circumstances being there where one is asked for.
 */
final class ImpossibleFacts {
  private final OpenWorld world;
  private final FactAxes axes;

  ImpossibleFacts(OpenWorld world, FactAxes axes) {
    this.world = world;
    this.axes = axes;
  }

  Stream<Box> boxes() {
    return Stream.of(beyondEnds(), spokenOfAside(), withoutCircumstances(), nestedChoices())
        .flatMap(boxes -> boxes);
  }

  private Stream<Box> beyondEnds() {
    return axes.keys().stream()
        .filter(FactKey::isNumber)
        .flatMap(
            key ->
                beyond(reach(key, world))
                    .map(range -> axes.box(ImmutableMap.of(key, Cell.of(range)))));
  }

  /** Returns the numbers from the least to the greatest end of all that speaks of {@code key}. */
  static Range<BigDecimal> reach(FactKey key, OpenWorld world) {
    return Stream.concat(
            world.ways().stream()
                .flatMap(way -> Optional.ofNullable(way.numbers().get(key)).stream()),
            world.aside().get(key).stream())
        .reduce(Range::span)
        .orElse(Range.all());
  }

  private Stream<Box> spokenOfAside() {
    return world.aside().entries().stream()
        .filter(entry -> axes.keys().contains(entry.getKey()))
        .map(entry -> axes.box(ImmutableMap.of(entry.getKey(), Cell.of(entry.getValue()))));
  }

  private static Stream<Range<BigDecimal>> beyond(Range<BigDecimal> reach) {
    Stream<Range<BigDecimal>> below =
        reach.hasLowerBound()
            ? Stream.of(Range.upTo(reach.lowerEndpoint(), other(reach.lowerBoundType())))
            : Stream.of();
    return reach.hasUpperBound() ? Stream.concat(below, Stream.of(above(reach))) : below;
  }

  /** Returns the numbers above {@code reach}, which has an upper end. */
  static Range<BigDecimal> above(Range<BigDecimal> reach) {
    return Range.downTo(reach.upperEndpoint(), other(reach.upperBoundType()));
  }

  private static BoundType other(BoundType type) {
    return type == BoundType.CLOSED ? BoundType.OPEN : BoundType.CLOSED;
  }

  private Stream<Box> withoutCircumstances() {
    ImmutableMap<FactKey, Cell> none =
        world.circumstances().stream()
            .collect(ImmutableMap.toImmutableMap(key -> key, key -> axes.there(key, false)));
    return world.ways().stream()
        .filter(way -> !way.circumstances().isEmpty())
        .map(
            way -> {
              Map<FactKey, Cell> cells = new HashMap<>(axes.cells(way));
              cells.putAll(none);
              return axes.box(cells);
            });
  }

  private Stream<Box> nestedChoices() {
    ImmutableList<FactKey> choices =
        axes.keys().stream()
            .filter(key -> key.kind() == FactorKind.CHOICE)
            .collect(toImmutableList());
    return choices.stream()
        .flatMap(outer -> choices.stream().flatMap(inner -> nested(outer, inner)));
  }

  /** Returns the values of {@code inner} that go with another value of {@code outer}. */
  private Stream<Box> nested(FactKey outer, FactKey inner) {
    ImmutableSetMultimap.Builder<String, String> inside = ImmutableSetMultimap.builder();
    for (AskedWay way : world.ways()) {
      String value = way.choices().get(inner);
      String around = way.choices().get(outer);
      if (value != null && around == null) {
        return Stream.of();
      }
      if (value != null && around != null) {
        inside.put(around, value);
      }
    }
    ImmutableSetMultimap<String, String> byOuter = inside.build();
    return outer.equals(inner) || !isNested(byOuter)
        ? Stream.of()
        : byOuter.keySet().stream().map(around -> elsewhere(outer, inner, around, byOuter));
  }

  /** Each inner value goes with one outer value, and some outer value has several. */
  private static boolean isNested(ImmutableSetMultimap<String, String> byOuter) {
    ImmutableSet<String> values = byOuter.values().stream().collect(toImmutableSet());
    return byOuter.keySet().size() > 1
        && values.size() == byOuter.size()
        && values.size() > byOuter.keySet().size();
  }

  private Box elsewhere(
      FactKey outer, FactKey inner, String around, ImmutableSetMultimap<String, String> byOuter) {
    ImmutableSet<String> all = byOuter.values().stream().collect(toImmutableSet());
    ImmutableList<String> others =
        Sets.difference(all, byOuter.get(around)).immutableCopy().asList();
    return axes.box(
        ImmutableMap.of(
            outer,
            axes.choice(outer, ImmutableList.of(around)),
            inner,
            axes.choice(inner, others)));
  }
}
