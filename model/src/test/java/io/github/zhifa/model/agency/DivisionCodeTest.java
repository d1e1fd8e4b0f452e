// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
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

  /** 130371 is 秦皇岛市经济技术开发区, 130302403 临港物流园区: codes of 2023. */
  @ParameterizedTest
  @CsvSource({
    "000000, NATION",
    "130000, PROVINCE",
    "130300, CITY",
    "130322, COUNTY",
    "130371, STATISTICAL_AREA",
    "130302001, STREET",
    "130302099, STREET",
    "130302100, TOWN",
    "130302199, TOWN",
    "130302200, TOWNSHIP",
    "130302399, TOWNSHIP",
    "130302403, LIKE_TOWNSHIP",
    "130302599000, LIKE_TOWNSHIP",
    "130302600, ",
    "130302001001, RESIDENTS_COMMITTEE",
    "130302100199, RESIDENTS_COMMITTEE",
    "130302100200, VILLAGERS_COMMITTEE",
    "130302100400, "
  })
  void theSegmentsTellTheUnit(String digits, DivisionUnit unit) {
    assertThat(DivisionCode.of(digits).unit()).isEqualTo(Optional.ofNullable(unit));
  }

  @Test
  void whatLiesInAStatisticalAreaIsStatisticalToo() {
    assertThat(DivisionCode.of("130372100").isStatisticalArea()).isTrue();
    assertThat(DivisionCode.of("130302").isStatisticalArea()).isFalse();
    assertThat(DivisionCode.of("130370").isStatisticalArea()).isFalse();
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
