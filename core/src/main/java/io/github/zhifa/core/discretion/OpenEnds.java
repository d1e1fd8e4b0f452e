// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.Answer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The upper ends of numbers above which a table says nothing. */
final class OpenEnds {
  private OpenEnds() {}

  static Answer<OpenEnd> of(OpenWorld world) {
    List<AskedWay> ways = world.ways();
    Map<FactKey, OpenEnd> found = new LinkedHashMap<>();
    for (AskedWay way : ways) {
      for (FactKey key : way.numbers().keySet()) {
        Range<BigDecimal> reach = ImpossibleFacts.reach(way, key, ways);
        if (reach.hasUpperBound() && isLadder(key, ways)) {
          found.putIfAbsent(key, end(key, reach, way, ways));
        }
      }
    }
    return new Answer<>(ImmutableList.copyOf(found.values()), true);
  }

  private static boolean isLadder(FactKey key, List<AskedWay> ways) {
    return ways.stream()
            .filter(way -> way.numbers().containsKey(key))
            .map(AskedWay::place)
            .distinct()
            .count()
        > 1;
  }

  private static OpenEnd end(
      FactKey key, Range<BigDecimal> reach, AskedWay way, List<AskedWay> ways) {
    int place =
        ways.stream()
            .filter(other -> way.meetsBut(key, other))
            .max(Comparator.comparing(other -> number(other, key).upperEndpoint()))
            .orElse(way)
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
