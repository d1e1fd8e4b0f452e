// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Answer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The upper ends of numbers above which a table says nothing. */
final class OpenEnds {
  private OpenEnds() {}

  static Answer<OpenEnd> of(OpenWorld world) {
    List<AskedWay> ways = world.ways();
    Set<FactKey> numbers =
        ways.stream().flatMap(way -> way.numbers().keySet().stream()).collect(toImmutableSet());
    ImmutableList.Builder<OpenEnd> found = ImmutableList.builder();
    for (FactKey key : numbers) {
      Range<BigDecimal> reach = ImpossibleFacts.reach(key, world);
      if (reach.hasUpperBound() && world.aside().get(key).isEmpty() && isLadder(key, ways)) {
        found.add(end(key, reach, ways));
      }
    }
    return new Answer<>(found.build(), true);
  }

  private static boolean isLadder(FactKey key, List<AskedWay> ways) {
    return ways.stream()
            .filter(way -> way.numbers().containsKey(key))
            .map(AskedWay::place)
            .distinct()
            .count()
        > 1;
  }

  private static OpenEnd end(FactKey key, Range<BigDecimal> reach, List<AskedWay> ways) {
    int place =
        ways.stream()
            .filter(way -> way.numbers().containsKey(key))
            .max(Comparator.comparing(way -> number(way, key).upperEndpoint()))
            .orElseThrow()
            .place();
    Range<BigDecimal> above = ImpossibleFacts.above(reach);
    String beyond = NumberText.of(above, key);
    return new OpenEnd(
        place,
        above.lowerEndpoint(),
        key.unit(),
        key.name().isEmpty() ? beyond : key.name() + " " + beyond);
  }

  private static Range<BigDecimal> number(AskedWay way, FactKey key) {
    return Objects.requireNonNull(way.numbers().get(key));
  }
}
