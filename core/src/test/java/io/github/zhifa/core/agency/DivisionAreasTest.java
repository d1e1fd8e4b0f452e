// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.DivisionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionAreasTest {
  @ParameterizedTest
  @CsvSource({
    "130000, 130302001, true",
    "130300, 130302001, true",
    "130302, 130302001000, true",
    "130302001, 130302001000, true",
    "130302001000, 130302001, true",
    "130302, 130303001, false",
    "130302001, 130302, false",
    "130302001, 130302002, false"
  })
  void anAreaHoldsItselfAndWhatLiesInIt(String area, String inside, boolean holds) {
    assertThat(DivisionAreas.holds(DivisionCode.of(area), DivisionCode.of(inside)))
        .isEqualTo(holds);
  }
}
