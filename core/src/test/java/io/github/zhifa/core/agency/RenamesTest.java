// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days are invented but for the order in which they come. */
class RenamesTest {
  private static final LocalDate DAY = LocalDate.of(2015, 9, 1);
  private static final Rename COUNTY = new Rename("抚宁县", "抚宁区", DAY);

  @Test
  void aNameIsReplacedWhereverItStandsFromItsFirstDayOn() {
    Renames renames = Renames.of(List.of(COUNTY));

    assertThat(renames.asOf(DAY).apply("秦皇岛市抚宁县水务局")).isEqualTo("秦皇岛市抚宁区水务局");
    assertThat(renames.asOf(DAY.minusDays(1)).apply("秦皇岛市抚宁县水务局")).isEqualTo("秦皇岛市抚宁县水务局");
  }

  @Test
  void aNameThatWasChangedTwiceIsTheLastOne() {
    Rename second = new Rename("抚宁区", "示例区", DAY.plusYears(1));
    Renames renames = Renames.of(List.of(second, COUNTY));

    assertThat(renames.asOf(DAY.plusYears(1)).apply("抚宁县")).isEqualTo("示例区");
    assertThat(renames.asOf(DAY).apply("抚宁县")).isEqualTo("抚宁区");
  }

  @Test
  void aNewNameThatHoldsTheOldOneIsLeftAsItIs() {
    Renames renames = Renames.of(List.of(new Rename("海港", "海港区", DAY)));

    assertThat(renames.asOf(DAY).apply("海港区和海港")).isEqualTo("海港区和海港区");
  }

  @Test
  void theLongerNameGoesFirst() {
    Renames renames =
        Renames.of(List.of(new Rename("建设局", "住建局", DAY), new Rename("城乡建设局", "住房局", DAY)));

    assertThat(renames.asOf(DAY).apply("城乡建设局")).isEqualTo("住房局");
  }

  @Test
  void aRenameNeedsTwoNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rename("抚宁县", "抚宁县", DAY))
        .withMessageContaining("抚宁县");
    assertThatIllegalArgumentException().isThrownBy(() -> new Rename(" ", "抚宁区", DAY));
  }
}
