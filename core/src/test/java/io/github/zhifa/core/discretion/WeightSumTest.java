// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightSumTest {
  private static final WeightedFactors TABLE =
      WeightedFactors.builder()
          .addFactors(factor("次数", 0, 2, 18), factor("排污情况", 3, 8, 25), factor("区域", 0, 15))
          .build();

  @Test
  void theSumsAddTheStartAndTheLowestOrHighestLevelOfEachFactor() {
    // 7 + 0 + 3 + 0 = 10; 7 + 18 + 25 + 15 = 65
    assertThat(WeightSum.of(TABLE, start("7").build()))
        .contains(new WeightSum(percent("10"), percent("65"), percent("10"), percent("65")));
  }

  @Test
  void notesRaiseASmallSumAndLowerALargeOne() {
    WeightStart start = start("7").floorPercent(percent("20")).capPercent(percent("60")).build();

    assertThat(WeightSum.of(TABLE, start))
        .contains(new WeightSum(percent("10"), percent("65"), percent("20"), percent("60")));
  }

  @Test
  void aDamagedTableAndAFactorWithoutLevelsHaveNoSum() {
    WeightStart start = start("7").build();

    assertThat(WeightSum.of(TABLE, start)).isPresent();
    assertThat(WeightSum.of(WeightedFactors.builder().from(TABLE).damage("缺列").build(), start))
        .isEqualTo(Optional.empty());
    assertThat(WeightSum.of(WeightedFactors.builder().addFactors(factor("次数")).build(), start))
        .isEqualTo(Optional.empty());
  }

  @Test
  void aPercentageOfTheMultiplicandIsExact() {
    // Rulebook 3.3: 0.145 x 200000 is 29000, not 28999.999 as in binary floating point.
    assertThat(WeightSum.fine(percent("14.5"), percent("200000"))).isEqualByComparingTo("29000");
    // 广东 1.1: 20 % of (5 % of the investment) is 1 % of it.
    assertThat(WeightSum.fine(percent("20"), percent("5"))).isEqualByComparingTo("1");
  }

  private static WeightStart.Builder start(String percent) {
    WeightStart.Builder start = WeightStart.builder();
    start.percent(percent(percent));
    return start;
  }

  private static WeightedFactor factor(String name, int... percents) {
    WeightedFactor.Builder factor = WeightedFactor.builder();
    factor.name(name);
    for (int percent : percents) {
      factor.addLevels(
          WeightLevel.builder().printed("档").percent(BigDecimal.valueOf(percent)).build());
    }
    return factor.build();
  }

  private static BigDecimal percent(String value) {
    return new BigDecimal(value);
  }
}
