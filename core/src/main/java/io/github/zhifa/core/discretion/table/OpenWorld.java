// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;

/**
 * Circumstances are free words, so that none of them being there is no gap. A circumstance is asked
 * of the numbers and choices that it stands with (第一次被处罚，及时改正的). Where none stands with two of
 * them, the words only say more of their row and are left out; where one does, its absence in
 * another row is a gap.
 *
 * @param ways the ways, without circumstances that play no part; none that asks for circumstances
 *     alone, unless these stand in another way too
 * @param circumstances the circumstances that play a part
 * @param aside numbers that are spoken of in other words
 */
record OpenWorld(
    ImmutableList<AskedWay> ways,
    ImmutableSet<FactKey> circumstances,
    ImmutableListMultimap<FactKey, Range<BigDecimal>> aside) {

  static OpenWorld of(FactWorlds.World world) {
    ImmutableSet<FactKey> beside =
        world.ways().stream()
            .filter(way -> !way.asked().isEmpty())
            .flatMap(way -> way.circumstances().stream())
            .collect(toImmutableSet());
    boolean asked =
        beside.stream().anyMatch(circumstance -> standsWithTwo(circumstance, world.ways()));
    ImmutableList<AskedWay> ways =
        world.ways().stream()
            .filter(
                way -> !way.asked().isEmpty() || (asked && beside.containsAll(way.circumstances())))
            .map(way -> asked ? way : way.withoutCircumstances())
            .collect(toImmutableList());
    return new OpenWorld(ways, asked ? beside : ImmutableSet.of(), world.aside());
  }

  private static boolean standsWithTwo(FactKey circumstance, List<AskedWay> ways) {
    return ways.stream()
            .filter(way -> way.circumstances().contains(circumstance))
            .filter(way -> !way.asked().isEmpty())
            .map(way -> List.of(way.numbers(), way.choices()))
            .distinct()
            .limit(2)
            .count()
        > 1;
  }
}
