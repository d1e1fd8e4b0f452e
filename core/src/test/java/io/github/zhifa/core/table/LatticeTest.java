// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatticeTest {
  /** 10张 and 11张 have no sheet between them, 10平方米 and 11平方米 have half a square metre. */
  @ParameterizedTest
  @CsvSource({
    "次, WHOLE",
    "张, WHOLE",
    "盏, WHOLE",
    "日, WHOLE",
    "个月, WHOLE",
    "元, FEN",
    "平方米, CONTINUOUS",
    "蒸吨, CONTINUOUS",
    "%, CONTINUOUS",
    "小时, CONTINUOUS"
  })
  void aUnitCountsUnlessItMeasures(String unit, Lattice lattice) {
    assertThat(Lattice.of(unit)).isEqualTo(lattice);
  }
}
