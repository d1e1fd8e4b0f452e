// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReachableSumsProperties {

  @Provide
  Arbitrary<List<List<BigDecimal>>> factors() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-3), BigDecimal.valueOf(9))
        .ofScale(1)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 300)
  @Label("the sums, their numbers and the least over a bound are those of trying each combination")
  void sumsAreThoseOfTryingEachCombination(
      @ForAll("factors") List<List<BigDecimal>> factors, @ForAll("bounds") BigDecimal bound) {
    SortedMap<BigDecimal, BigInteger> expected = new TreeMap<>();
    for (List<BigDecimal> choice : Lists.cartesianProduct(factors)) {
      expected.merge(
          choice.stream().reduce(BigDecimal.TEN, BigDecimal::add), BigInteger.ONE, BigInteger::add);
    }

    ReachableSums sums = ReachableSums.of(BigDecimal.TEN, factors, ReachableSums.MOST_SUMS);

    assertThat(sums.sums().orElseThrow().values()).containsExactlyElementsOf(expected.values());
    assertThat(sums.least().sum()).isEqualByComparingTo(expected.firstKey());
    assertThat(sums.greatest().sum()).isEqualByComparingTo(expected.lastKey());
    Range<BigDecimal> over = Range.greaterThan(bound);
    assertThat(sums.countIn(over))
        .contains(
            expected.entrySet().stream()
                .filter(sum -> over.contains(sum.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add));
    Answer<ReachableSums.Combination> least = sums.leastIn(over);
    assertThat(least.complete()).isTrue();
    assertThat(least.found().stream().map(ReachableSums.Combination::sum))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(expected.keySet().stream().filter(over).limit(1).toList());
    least
        .found()
        .forEach(
            found -> assertThat(sum(factors, found.levels())).isEqualByComparingTo(found.sum()));
  }

  private static BigDecimal sum(List<List<BigDecimal>> factors, ImmutableList<Integer> levels) {
    return IntStream.range(0, factors.size())
        .mapToObj(i -> factors.get(i).get(levels.get(i)))
        .reduce(BigDecimal.TEN, BigDecimal::add);
  }

  @Provide
  Arbitrary<BigDecimal> bounds() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-5), BigDecimal.valueOf(50))
        .ofScale(1);
  }
}
