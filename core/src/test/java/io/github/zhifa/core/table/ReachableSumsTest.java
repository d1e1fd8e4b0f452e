// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.core.table.ReachableSums.Combination;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachableSumsTest {
  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static ImmutableList<BigDecimal> factor(String... weights) {
    return Stream.of(weights).map(BigDecimal::new).collect(ImmutableList.toImmutableList());
  }

  /** 10 + {0, 30} + {5, 60, 60.5}: 15, 45, 70, 70.5, 100, 100.5. */
  private static ReachableSums twoFactors() {
    return ReachableSums.of(
        n("10"), List.of(factor("0", "30"), factor("5", "60", "60.5")), ReachableSums.MOST_SUMS);
  }

  @Test
  void theSumsOfTwoFactorsAreTheSix() {
    assertThat(twoFactors().sums().orElseThrow().keySet())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(n("15"), n("45"), n("70"), n("70.5"), n("100"), n("100.5"));
  }

  @Test
  void theExtremesNameTheirLevels() {
    assertThat(twoFactors().least()).isEqualTo(new Combination(n("15"), ImmutableList.of(0, 0)));
    assertThat(twoFactors().greatest())
        .isEqualTo(new Combination(n("100.5"), ImmutableList.of(1, 2)));
  }

  @Test
  void theSmallestSumOverAHundredNamesItsLevels() {
    Range<BigDecimal> over = Range.greaterThan(n("100"));

    assertThat(twoFactors().leastIn(over))
        .isEqualTo(
            new Answer<>(
                ImmutableList.of(new Combination(n("100.5"), ImmutableList.of(1, 2))), true));
    assertThat(twoFactors().countIn(over)).contains(BigInteger.ONE);
  }

  @Test
  void noSumLiesBelowTheLeast() {
    assertThat(twoFactors().leastIn(Range.lessThan(n("15"))).isNone()).isTrue();
  }

  /** A floor of 20 draws 15 up, a cap of 100 draws 100.5 down to where 100 is already. */
  @Test
  void floorAndCapDrawSumsToTheirEnds() {
    assertThat(twoFactors().sums(Range.closed(n("20"), n("100"))).orElseThrow().values())
        .containsExactly(
            BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, BigInteger.TWO);
  }

  /**
   * Ten factors of the levels 0 to 9: 10^10 combinations, 91 sums, C(10+9, 9) - 10 = ... over 89.
   */
  @Test
  void tenFactorsOfTenLevelsCostNoMoreThanTheirSums() {
    ImmutableList<BigDecimal> digits =
        IntStream.range(0, 10)
            .mapToObj(BigDecimal::valueOf)
            .collect(ImmutableList.toImmutableList());

    ReachableSums sums = ReachableSums.of(BigDecimal.ZERO, Collections.nCopies(10, digits), 91);

    assertThat(sums.isComplete()).isTrue();
    assertThat(sums.sums().orElseThrow()).hasSize(91);
    assertThat(sums.countIn(Range.all())).contains(BigInteger.TEN.pow(10));
    // 90 in one way; 89 in ten ways, one for the factor that is an 8.
    assertThat(sums.countIn(Range.greaterThan(n("88")))).contains(BigInteger.valueOf(11));
  }

  @Test
  void tooManySumsAreUndecidedBetweenTheExtremes() {
    ReachableSums sums = ReachableSums.of(n("0"), List.of(factor("0", "1"), factor("0", "10")), 3);

    assertThat(sums.isComplete()).isFalse();
    assertThat(sums.sums()).isEmpty();
    assertThat(sums.countIn(Range.all())).isEmpty();
    assertThat(sums.leastIn(Range.closed(n("2"), n("9"))).isUndecided()).isTrue();
    assertThat(sums.leastIn(Range.greaterThan(n("11"))).isNone()).isTrue();
    assertThat(sums.leastIn(Range.greaterThan(n("9"))))
        .isEqualTo(
            new Answer<>(
                ImmutableList.of(new Combination(n("11"), ImmutableList.of(1, 1))), false));
  }

  @Test
  void aFactorWithoutLevelsIsRefused() {
    assertThatThrownBy(() -> ReachableSums.of(n("0"), List.of(factor()), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("factor has no level");
  }
}
