// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
  /**
   * Codes of Hebei, Qinhuangdao, Haigang and one of its street offices: codes of 2023, cut-off
   * 2023-06-30.
   */
  @ParameterizedTest
  @CsvSource({
    "130000, PROVINCE",
    "130300, CITY",
    "130302, COUNTY",
    "130302001, TOWNSHIP",
    "130302001000, TOWNSHIP",
    "130302000000, COUNTY",
    "130300000000, CITY"
  })
  void theSegmentsTellTheLevel(String digits, AgencyLevel level) {
    assertThat(DivisionCode.of(digits).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1303", "13030a", "１３０３００", "1303020010001", "1303020"})
  void whatIsNotSixNineOrTwelveDigitsIsRefused(String digits) {
    assertThatThrownBy(() -> DivisionCode.of(digits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("code=" + digits);
  }

  @Test
  void codesWithTheSameDigitsAreEqual() {
    assertThat(DivisionCode.of("130300"))
        .isEqualTo(DivisionCode.of("130300"))
        .hasSameHashCodeAs(DivisionCode.of("130300"))
        .hasToString("130300")
        .isNotEqualTo(DivisionCode.of("130302"));
  }
}
